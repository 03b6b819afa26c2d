package org.yimatong.kit.http;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yimatong.kit.problem.InputError;

/**
 * How a parameter of an address is written, by its type.
 *
 * @param one type of one value
 * @param mayRepeat whether it may be given several times
 */
record ValueForm(Class<?> one, boolean mayRepeat) {

    private static final String WHOLE_NUMBER = "whole-number-malformed";

    static ValueForm of(Type type) {
        var raw = rawOf(type);
        if (type instanceof ParameterizedType parameterized && Collection.class.isAssignableFrom(raw)) {
            return new ValueForm(rawOf(parameterized.getActualTypeArguments()[0]), true);
        }
        return new ValueForm(raw, false);
    }

    private static Class<?> rawOf(Type type) {
        return switch (type) {
            case Class<?> whole -> whole;
            case ParameterizedType parameterized -> rawOf(parameterized.getRawType());
            default -> Object.class;
        };
    }

    /** Whether it is written in a way of its own; text and what reads text itself is not. */
    boolean isNarrow() {
        return one.isEnum() || one.isPrimitive() || Number.class.isAssignableFrom(one) || isFlag() || one == UUID.class;
    }

    /** What is wrong with the values of the parameter of this name; empty if nothing is. */
    List<InputError> errorsIn(String name, List<String> values) {
        if (values.size() > 1 && !mayRepeat) {
            return List.of(new InputError(name, "parameter-repeated"));
        }
        return values.stream()
                .filter(value -> !isReadable(value))
                .limit(1)
                .map(_ -> asError(name))
                .toList();
    }

    private boolean isReadable(String value) {
        if (one == UUID.class) {
            return isId(value);
        }
        if (one.isEnum()) {
            return names().contains(value);
        }
        if (isFlag()) {
            return value.equals("true") || value.equals("false");
        }
        return !isNarrow() || isWholeNumber(value);
    }

    private InputError asError(String name) {
        if (one == UUID.class) {
            return new InputError(name, "id-malformed");
        }
        if (one.isEnum()) {
            return new InputError(name, "choice-unknown", String.join(", ", names()));
        }
        return new InputError(name, isFlag() ? "flag-malformed" : WHOLE_NUMBER);
    }

    private boolean isFlag() {
        return one == boolean.class || one == Boolean.class;
    }

    private List<String> names() {
        return Arrays.stream(one.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toList());
    }

    /** {@link UUID#fromString} alone would take {@code 1-2-3-4-5}. */
    private static boolean isId(String value) {
        try {
            return UUID.fromString(value).toString().equalsIgnoreCase(value);
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }

    private boolean isWholeNumber(String value) {
        try {
            if (one == long.class || one == Long.class) {
                Long.parseLong(value);
            } else {
                Integer.parseInt(value);
            }
            return true;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}
