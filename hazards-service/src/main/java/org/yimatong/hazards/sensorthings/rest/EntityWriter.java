package org.yimatong.hazards.sensorthings.rest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yimatong.hazards.sensorthings.Addresses;
import org.yimatong.hazards.sensorthings.Entity;
import org.yimatong.hazards.sensorthings.EntityKind;
import org.yimatong.hazards.sensorthings.Relation;
import org.yimatong.hazards.sensorthings.Scope;
import org.yimatong.hazards.sensorthings.path.Target.OfSet;
import org.yimatong.hazards.sensorthings.query.Expand;
import org.yimatong.hazards.sensorthings.query.QueryOptions;
import org.yimatong.hazards.sensorthings.set.EntityPage;
import org.yimatong.hazards.sensorthings.set.EntitySets;
import org.yimatong.kit.problem.InvalidInput;

/** Writes one answer: entities with their links, and what is expanded within them, as JSON objects. */
final class EntityWriter {

    /** Each costs a query or a part of one. */
    private static final int MOST = 5000;

    /** They are read from the store, also those that are skipped or only counted. */
    private static final long MOST_READINGS = 200_000;

    /** A part of a set, and what is asked of it. */
    private record Asked(EntityKind kind, Scope scope, QueryOptions options) {}

    private final EntitySets sets;
    private final Addresses addresses;
    private final Map<Asked, List<Entity>> single = new HashMap<>();
    private int written;
    private long read;

    EntityWriter(EntitySets sets, Addresses addresses) {
        this.sets = sets;
        this.addresses = addresses;
    }

    Map<String, Object> set(OfSet set, QueryOptions options) {
        var answer = new LinkedHashMap<String, Object>();
        var asked = new Asked(set.kind(), set.scope(), options);
        var page = page(asked);
        around(answer, "", asked, page, addresses.of(set.path() + (set.references() ? "/$ref" : "")));
        answer.put(
                "value",
                page.entities().stream()
                        .map(entity -> set.references() ? reference(entity) : entity(entity, options))
                        .toList());
        return answer;
    }

    Map<String, Object> reference(Entity entity) {
        return Map.of("@iot.selfLink", addresses.of(entity));
    }

    Map<String, Object> entity(Entity entity, QueryOptions options) {
        var answer = new LinkedHashMap<String, Object>();
        if (options.shows("id")) {
            answer.put("@iot.id", entity.id());
        }
        if (options.select().isEmpty()) {
            answer.put("@iot.selfLink", addresses.of(entity));
        }
        entity.properties().forEach((name, value) -> {
            if (options.shows(name)) {
                answer.put(name, value);
            }
        });
        for (var relation : entity.kind().relations()) {
            var expand = options.expand().stream()
                    .filter(way -> way.relation().equals(relation))
                    .findFirst();
            if (expand.isPresent()) {
                expand(answer, entity, expand.get());
            } else if (options.shows(relation.name())) {
                answer.put(relation.name() + "@iot.navigationLink", link(entity, relation));
            }
        }
        return answer;
    }

    private void expand(Map<String, Object> answer, Entity entity, Expand expand) {
        var relation = expand.relation();
        var scope = entity.scope(relation);
        if (!relation.many()) {
            one(relation, scope).stream()
                    .findFirst()
                    .ifPresent(other -> answer.put(relation.name(), entity(other, expand.options())));
            return;
        }
        var asked = new Asked(relation.to(), scope, expand.options());
        var page = page(asked);
        around(answer, relation.name(), asked, page, link(entity, relation));
        answer.put(
                relation.name(),
                page.entities().stream()
                        .map(other -> entity(other, expand.options()))
                        .toList());
    }

    /** A thousand Datastreams of one Thing ask for it once. */
    private List<Entity> one(Relation relation, Scope scope) {
        return single.computeIfAbsent(
                new Asked(relation.to(), scope, QueryOptions.NONE),
                asked -> page(asked).entities());
    }

    private EntityPage page(Asked asked) {
        var page = sets.of(asked.kind()).page(asked.kind(), asked.scope(), asked.options());
        charge(1 + page.entities().size());
        chargeReadings(asked, (long) asked.options().skip() + page.entities().size());
        return page;
    }

    private long count(Asked asked) {
        var count = sets.of(asked.kind()).count(asked.kind(), asked.scope(), asked.options());
        chargeReadings(asked, count);
        return count;
    }

    private void chargeReadings(Asked asked, long readings) {
        if (asked.kind() == EntityKind.OBSERVATION) {
            read += readings;
            if (read > MOST_READINGS) {
                throw new InvalidInput("$expand", "answer-reads-too-much", String.valueOf(MOST_READINGS));
            }
        }
    }

    private void charge(int entities) {
        written += entities;
        if (written > MOST) {
            throw new InvalidInput("$expand", "answer-too-large", String.valueOf(MOST));
        }
    }

    /** What is told of a set beside its entities. */
    private void around(Map<String, Object> answer, String name, Asked asked, EntityPage page, String address) {
        var options = asked.options();
        if (options.count()) {
            answer.put(name + "@iot.count", count(asked));
        }
        var next = page.next();
        if (next != null) {
            answer.put(
                    name + "@iot.nextLink",
                    Addresses.withQuery(address, options.textsFrom(next.option(), next.value())));
        }
    }

    private String link(Entity entity, Relation relation) {
        return addresses.of(entity) + "/" + relation.name();
    }
}
