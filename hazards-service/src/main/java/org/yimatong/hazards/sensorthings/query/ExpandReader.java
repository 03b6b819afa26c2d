package org.yimatong.hazards.sensorthings.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yimatong.hazards.sensorthings.EntityKind;
import org.yimatong.hazards.sensorthings.Relation;

/** Reads {@code $expand}: ways by name or path, each with options of its own in parentheses. */
final class ExpandReader {

    /** Things, their Datastreams, of each the Observations: that is three. */
    private static final int DEEPEST = 3;

    private static final Set<Option> INNER_OF_SETS = EnumSet.complementOf(EnumSet.of(Option.SKIPTOKEN));

    private final Tokens tokens;
    private final int depth;

    ExpandReader(Tokens tokens, int depth) {
        this.tokens = tokens;
        this.depth = depth;
    }

    List<Expand> read(EntityKind kind) {
        var found = new LinkedHashMap<Relation, Expand>();
        do {
            var token = tokens.next();
            add(found, way(kind, token, List.of(token.text().split("/", -1)), depth), token);
        } while (tokens.takeIf(","));
        return List.copyOf(found.values());
    }

    /** A path is the last of its ways within the one before. */
    private Expand way(EntityKind kind, Token token, List<String> path, int level) {
        if (level >= DEEPEST) {
            throw tokens.refusal(token, "option-too-deep", String.valueOf(DEEPEST));
        }
        var relation = kind.relation(token.isWord() ? path.getFirst() : "")
                .orElseThrow(() -> Fields.unknown(
                        tokens,
                        token,
                        kind.relations().stream().map(Relation::name).toList()));
        if (path.size() == 1) {
            return new Expand(relation, inner(relation, level));
        }
        var further = way(relation.to(), token, path.subList(1, path.size()), level + 1);
        return new Expand(relation, QueryOptions.NONE.and(further));
    }

    private QueryOptions inner(Relation relation, int level) {
        if (!tokens.takeIf("(")) {
            return QueryOptions.NONE;
        }
        var options = new OptionsReader(relation.to(), relation.many() ? INNER_OF_SETS : Option.OF_ENTITIES, level + 1);
        do {
            options.readInner(tokens);
        } while (tokens.takeIf(";"));
        tokens.take(")");
        return options.options();
    }

    /** Clients write {@code Datastreams/Sensor,Datastreams/ObservedProperty}: one way, with two further ones. */
    private void add(Map<Relation, Expand> found, Expand more, Token token) {
        var known = found.putIfAbsent(more.relation(), more);
        if (known == null) {
            return;
        }
        if (!isPath(known) || !isPath(more)) {
            throw tokens.refusal(token, "option-repeated");
        }
        var ways = new LinkedHashMap<Relation, Expand>();
        for (var expand : both(known, more)) {
            add(ways, expand, token);
        }
        found.put(
                more.relation(),
                new Expand(
                        more.relation(),
                        ways.values().stream().reduce(QueryOptions.NONE, QueryOptions::and, (one, _) -> one)));
    }

    private static boolean isPath(Expand expand) {
        return expand.options().texts().isEmpty();
    }

    private static List<Expand> both(Expand one, Expand other) {
        var all = new ArrayList<>(one.options().expand());
        all.addAll(other.options().expand());
        return all;
    }
}
