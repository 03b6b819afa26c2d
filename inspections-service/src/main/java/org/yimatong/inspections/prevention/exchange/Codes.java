package org.yimatong.inspections.prevention.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What the codes of an enumeration of the format stand for.
 *
 * @param values in the order of the codes
 * @param codes of the format
 */
record Codes<E extends Enum<E>>(List<E> values, List<String> codes) {

    Optional<E> of(String code) {
        var index = codes.indexOf(code);
        return index < 0 ? Optional.empty() : Optional.of(values.get(index));
    }

    String of(E value) {
        return codes.get(values.indexOf(value));
    }

    /** For people. */
    String all() {
        return String.join(", ", codes);
    }

    /** Whose codes are numbers that begin at {@code first}. */
    static <E extends Enum<E>> Codes<E> numbered(Class<E> type, int first) {
        var values = List.of(type.getEnumConstants());
        return new Codes<>(
                values,
                values.stream()
                        .map(value -> String.valueOf(value.ordinal() + first))
                        .toList());
    }
}
