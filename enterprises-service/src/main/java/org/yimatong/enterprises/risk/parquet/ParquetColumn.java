package org.yimatong.enterprises.risk.parquet;

import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** A column of a table. */
public record ParquetColumn(String name, ColumnType type) {

    Type field() {
        return Types.optional(type.primitive()).named(name);
    }

    SchemaElement element() {
        var element = new SchemaElement(name).setRepetition_type(FieldRepetitionType.OPTIONAL);
        type.describe(element);
        return element;
    }
}
