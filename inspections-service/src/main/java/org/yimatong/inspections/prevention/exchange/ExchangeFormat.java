package org.yimatong.inspections.prevention.exchange;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.chain.ChainElement;
import org.yimatong.inspections.prevention.chain.ElementContent;
import org.yimatong.inspections.prevention.chain.ElementKind;

/**
 * How elements of one kind are written as rows.
 *
 * @param name of the resource in the exchange
 * @param members of the row by the attributes of the content, to tell what is wrong where
 * @param reading of a row; what the format does not have stays as it was
 * @param writing of an element, without what all rows have
 */
record ExchangeFormat<C extends ElementContent, E extends ChainElement<C>>(
        String name,
        ElementKind<C, E> kind,
        Map<String, String> members,
        BiFunction<Row, @Nullable C, C> reading,
        Function<C, Map<String, Object>> writing) {

    /** The member of the row that an attribute of the content is read from. */
    String memberOf(String pointer) {
        var attribute = pointer.startsWith("/") ? pointer.substring(1) : pointer;
        return members.getOrDefault(attribute, attribute);
    }
}
