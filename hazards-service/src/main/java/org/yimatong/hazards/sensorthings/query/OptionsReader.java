package org.yimatong.hazards.sensorthings.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.sensorthings.Condition;
import org.yimatong.hazards.sensorthings.EntityKind;
import org.yimatong.hazards.sensorthings.Relation;
import org.yimatong.kit.problem.InvalidInput;

/** Reads the query options that an address, or a part of {@code $expand}, gives for entities of one kind. */
public final class OptionsReader {

    private static final int MOST = 1000;

    /** Readings that are skipped are read all the same; the next page is reached by its link. */
    private static final int MOST_SKIPPED_READINGS = 10_000;

    private static final int MOST_SKIPPED = 1_000_000;

    private final EntityKind kind;
    private final Set<Option> allowed;
    private final int depth;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private int top = QueryOptions.USUAL_TOP;
    private int skip;
    private boolean count;
    private List<String> select = List.of();
    private List<Order> orderBy = List.of();
    private List<Expand> expand = List.of();
    private List<Condition> filter = List.of();
    private @Nullable Place place;

    OptionsReader(EntityKind kind, Set<Option> allowed, int depth) {
        this.kind = kind;
        this.allowed = allowed;
        this.depth = depth;
    }

    /**
     * Reads those of an address.
     *
     * @param given the parameters by their names
     * @throws InvalidInput if one is unknown, repeated or cannot be read; it tells the option and the place in it
     */
    public static QueryOptions read(EntityKind kind, Set<Option> allowed, Map<String, List<String>> given) {
        var reader = new OptionsReader(kind, allowed, 0);
        given.forEach((name, values) -> {
            var option = Option.of(name)
                    .filter(allowed::contains)
                    .orElseThrow(() -> new InvalidInput(name, "option-unknown", Option.names(allowed)));
            if (values.size() > 1) {
                throw new InvalidInput(name, "option-repeated", "-", name);
            }
            var tokens = new Tokens(name, values.getFirst());
            reader.read(option, tokens);
            tokens.end();
            reader.texts.put(name, values.getFirst());
        });
        return reader.options();
    }

    /** Reads one, as it stands in {@code $expand}. */
    void readInner(Tokens tokens) {
        var name = tokens.next();
        var option = Option.of(name.text())
                .filter(allowed::contains)
                .orElseThrow(() -> tokens.refusal(name, "option-name", Option.names(allowed)));
        if (texts.containsKey(option.toString())) {
            throw tokens.refusal(name, "option-repeated");
        }
        tokens.take("=");
        var first = tokens.peek();
        read(option, tokens);
        texts.put(option.toString(), tokens.textSince(first));
    }

    QueryOptions options() {
        return new QueryOptions(
                top, skip, count, select, orderBy, expand, filter, place, Collections.unmodifiableMap(texts));
    }

    private void read(Option option, Tokens tokens) {
        switch (option) {
            case TOP -> top = number(tokens, MOST);
            case SKIP -> skip = number(tokens, kind == EntityKind.OBSERVATION ? MOST_SKIPPED_READINGS : MOST_SKIPPED);
            case COUNT -> count = truth(tokens);
            case SELECT -> select = names(tokens);
            case ORDERBY -> orderBy = orders(tokens);
            case EXPAND -> expand = new ExpandReader(tokens, depth).read(kind);
            case FILTER -> filter = new FilterReader(kind, tokens).read();
            case SKIPTOKEN -> place = place(tokens);
        }
    }

    private static int number(Tokens tokens, int most) {
        var token = tokens.next();
        if (!token.text().matches("\\d{1,7}") || Integer.parseInt(token.text()) > most) {
            throw tokens.refusal(token, "option-number", String.valueOf(most));
        }
        return Integer.parseInt(token.text());
    }

    private static boolean truth(Tokens tokens) {
        var token = tokens.next();
        if (!token.isWord("true") && !token.isWord("false")) {
            throw tokens.refusal(token, "option-boolean");
        }
        return token.isWord("true");
    }

    private List<String> names(Tokens tokens) {
        var known = Stream.of(
                        Stream.of("id"),
                        kind.properties().stream(),
                        kind.relations().stream().map(Relation::name))
                .flatMap(names -> names)
                .toList();
        var found = new ArrayList<String>();
        do {
            var token = tokens.next();
            var name = token.isWord("@iot.id") ? "id" : token.text();
            if (!token.isWord() || !known.contains(name)) {
                throw Fields.unknown(tokens, token, known);
            }
            found.add(name);
        } while (tokens.takeIf(","));
        return List.copyOf(found);
    }

    private List<Order> orders(Tokens tokens) {
        var orders = new ArrayList<Order>();
        do {
            var field = Fields.ordering(kind, tokens);
            var descending = tokens.takeIfWord("desc");
            if (!descending) {
                tokens.takeIfWord("asc");
            }
            if (tokens.peek().isWord()) {
                throw tokens.unexpected(tokens.peek(), "asc, desc");
            }
            orders.add(new Order(field, descending));
        } while (tokens.takeIf(","));
        return List.copyOf(orders);
    }

    private Place place(Tokens tokens) {
        var text = tokens.next().text();
        return kind == EntityKind.OBSERVATION
                ? ReadingPlace.decoded(Option.SKIPTOKEN.toString(), text)
                : RowPlace.decoded(Option.SKIPTOKEN.toString(), text);
    }
}
