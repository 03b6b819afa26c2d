package org.yimatong.testing.access;

import java.util.Map;
import java.util.TreeMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.SelectableMapping;

/** The first constant of every column that holds an enumeration in a service's entities. */
final class EnumeratedColumns {

    private EnumeratedColumns() {}

    /** By {@code table.column}. */
    static Map<String, String> of(SessionFactoryImplementor entities) {
        var constants = new TreeMap<String, String>();
        entities.getMappingMetamodel().forEachEntityDescriptor(entity -> {
            entity.forEachSelectable((index, column) -> note(column, constants));
            entity.getIdentifierMapping().forEachSelectable((index, column) -> note(column, constants));
        });
        return constants;
    }

    private static void note(SelectableMapping column, Map<String, String> constants) {
        var type = column.getJdbcMapping().getJavaTypeDescriptor().getJavaTypeClass();
        if (type.isEnum()) {
            constants.put(
                    column.getContainingTableExpression() + "." + column.getSelectionExpression(),
                    ((Enum<?>) type.getEnumConstants()[0]).name());
        }
    }
}
