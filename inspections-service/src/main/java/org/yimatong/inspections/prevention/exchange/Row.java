package org.yimatong.inspections.prevention.exchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members of one row as they came; each question refuses the row if its member does not answer it. */
final class Row {

    /** 32 hexadecimal digits, or the same with hyphens; both name the same thing. */
    private static final Pattern ID = Pattern.compile(
            "([0-9a-fA-F]{8})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{12})");

    private static final Set<Integer> ID_LENGTHS = Set.of(32, 36);

    private static final int LONGEST_NUMBER = 9;

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,4})?");

    private final Map<String, Object> members;
    private final Set<String> asked = new HashSet<>();

    Row(Map<String, Object> members) {
        this.members = members;
    }

    /** A text; a whole number counts as its digits, since codes come both ways. */
    String text(String member) {
        return given(member, textOrNull(member));
    }

    /** Null if it is missing, null or empty. */
    @Nullable
    String textOrNull(String member) {
        asked.add(member);
        return switch (members.get(member)) {
            case null -> null;
            case String text when text.isBlank() -> null;
            case String text -> Normalizer.normalize(text, Normalizer.Form.NFC).strip();
            case Integer number -> number.toString();
            default -> throw new RowRefused(member, "exchange-text");
        };
    }

    UUID id(String member) {
        return given(member, idOrNull(member));
    }

    @Nullable
    UUID idOrNull(String member) {
        var text = textOrNull(member);
        if (text == null) {
            return null;
        }
        var id = ID.matcher(text);
        if (!ID_LENGTHS.contains(text.length()) || !id.matches()) {
            throw new RowRefused(member, "exchange-id");
        }
        return UUID.fromString(id.replaceFirst("$1-$2-$3-$4-$5"));
    }

    Instant time(String member) {
        return given(member, timeOrNull(member));
    }

    @Nullable
    Instant timeOrNull(String member) {
        return read(member, ExchangeTime::instant, "exchange-time");
    }

    @Nullable
    LocalTime clockOrNull(String member) {
        return read(member, ExchangeTime::clock, "exchange-clock");
    }

    int number(String member) {
        return given(member, numberOrNull(member));
    }

    @Nullable
    Integer numberOrNull(String member) {
        return read(
                member,
                text -> text.matches("[0-9]{1,%d}".formatted(LONGEST_NUMBER))
                        ? Optional.of(Integer.valueOf(text))
                        : Optional.empty(),
                "exchange-number");
    }

    /** A decimal number, as such or as text. */
    @Nullable
    BigDecimal decimalOrNull(String member) {
        asked.add(member);
        var text = members.get(member) instanceof Double number
                ? BigDecimal.valueOf(number).toPlainString()
                : textOrNull(member);
        if (text != null && !DECIMAL.matcher(text).matches()) {
            throw new RowRefused(member, "exchange-decimal");
        }
        return text == null ? null : new BigDecimal(text);
    }

    /** What stands for the code. */
    <E extends Enum<E>> E code(String member, Codes<E> codes) {
        return given(member, codeOrNull(member, codes));
    }

    <E extends Enum<E>> @Nullable E codeOrNull(String member, Codes<E> codes) {
        return read(member, codes::of, "exchange-code", codes.all());
    }

    /** @throws RowRefused if the row has a member that nobody asked for: it would be lost */
    void requireNoMore() {
        members.keySet().stream()
                .filter(member -> !asked.contains(member))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new RowRefused(unknown, "exchange-member-unknown");
                });
    }

    private <T> @Nullable T read(String member, Function<String, Optional<T>> form, String code, Object... parameters) {
        var text = textOrNull(member);
        return text == null ? null : form.apply(text).orElseThrow(() -> new RowRefused(member, code, parameters));
    }

    private static <T> T given(String member, @Nullable T value) {
        if (value == null) {
            throw new RowRefused(member, "exchange-member-missing");
        }
        return value;
    }
}
