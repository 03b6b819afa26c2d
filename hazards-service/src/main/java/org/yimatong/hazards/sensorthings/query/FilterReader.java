package org.yimatong.hazards.sensorthings.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.sensorthings.Comparator;
import org.yimatong.hazards.sensorthings.Condition;
import org.yimatong.hazards.sensorthings.EntityKind;
import org.yimatong.hazards.sensorthings.Field;
import org.yimatong.hazards.sensorthings.ValueKind;
import org.yimatong.kit.clock.Century;

/** Reads {@code $filter}: comparisons of a field with a value, joined by {@code and}, in parentheses or not. */
final class FilterReader {

    private static final int DEEPEST = 10;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final EntityKind kind;
    private final Tokens tokens;
    private final List<Condition> conditions = new ArrayList<>();

    FilterReader(EntityKind kind, Tokens tokens) {
        this.kind = kind;
        this.tokens = tokens;
    }

    List<Condition> read() {
        all(0);
        return List.copyOf(conditions);
    }

    private void all(int depth) {
        do {
            term(depth);
        } while (tokens.takeIfWord("and"));
        if (tokens.peek().isWord()) {
            throw tokens.refusal(tokens.peek(), "filter-unsupported");
        }
    }

    private void term(int depth) {
        var first = tokens.peek();
        if (!tokens.takeIf("(")) {
            comparison();
            return;
        }
        if (depth == DEEPEST) {
            throw tokens.refusal(first, "option-too-deep", String.valueOf(DEEPEST));
        }
        all(depth + 1);
        tokens.take(")");
    }

    private void comparison() {
        var field = Fields.named(kind, tokens);
        var word = tokens.next();
        var comparator = word.isWord() ? Comparator.of(word.text()).orElse(null) : null;
        if (comparator == null || !applies(comparator, field)) {
            throw tokens.refusal(word, "filter-unsupported");
        }
        var token = tokens.next();
        var value = value(field.kind(), token);
        if (value == null) {
            throw tokens.refusal(
                    token, "filter-value", field.path(), field.kind().example());
        }
        conditions.add(new Condition(field.expression(), comparator, value));
    }

    /** Ids have no order; readings are a stretch of time. */
    private static boolean applies(Comparator comparator, Field field) {
        return switch (field.kind()) {
            case ID -> comparator == Comparator.EQ || comparator == Comparator.NE;
            case INSTANT -> comparator != Comparator.NE;
            case TEXT, WHOLE_NUMBER -> true;
        };
    }

    private static @Nullable Object value(ValueKind kind, Token token) {
        if ((kind == ValueKind.TEXT || kind == ValueKind.ID) != (token.kind() == Token.Kind.QUOTED)) {
            return null;
        }
        return switch (kind) {
            case TEXT -> token.text();
            case ID -> UUID_FORM.matcher(token.text()).matches() ? UUID.fromString(token.text()) : null;
            case WHOLE_NUMBER -> wholeNumber(token.text());
            case INSTANT -> instant(token.text());
        };
    }

    private static @Nullable Integer wholeNumber(String text) {
        return text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable Instant instant(String text) {
        try {
            var instant = OffsetDateTime.parse(text).toInstant();
            return Century.has(instant) ? instant : null;
        } catch (DateTimeException noInstant) {
            return null;
        }
    }
}
