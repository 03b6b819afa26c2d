package org.yimatong.hazards.sensorthings.path;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.yimatong.hazards.sensorthings.Entity;
import org.yimatong.hazards.sensorthings.EntityKind;
import org.yimatong.hazards.sensorthings.Relation;
import org.yimatong.hazards.sensorthings.Scope;
import org.yimatong.hazards.sensorthings.path.Target.OfEntity;
import org.yimatong.hazards.sensorthings.path.Target.OfProperty;
import org.yimatong.hazards.sensorthings.path.Target.OfSet;
import org.yimatong.hazards.sensorthings.query.QueryOptions;
import org.yimatong.hazards.sensorthings.set.EntitySets;
import org.yimatong.kit.problem.NotFound;

/** Follows a resource path from entity to entity, each of which the caller must be able to see. */
@ApplicationScoped
public class PathFinder {

    private final EntitySets sets;

    PathFinder(EntitySets sets) {
        this.sets = sets;
    }

    /** @throws NotFound if it leads nowhere, or to what the caller may not see */
    public Target find(String path) {
        var steps = PathReader.steps(path);
        var written = steps.stream()
                .filter(step -> !step.name().equals(PathStep.REFERENCE))
                .map(PathStep::written)
                .collect(Collectors.joining("/"));
        var first = steps.getFirst();
        var kind = EntityKind.ofSet(first.name()).orElseThrow(NotFound::new);
        var target = inSet(kind, Scope.ALL, first, written);
        for (var step : steps.subList(1, steps.size())) {
            target = switch (target) {
                case OfSet set
                when isReference(step) && !set.references() -> new OfSet(set.kind(), set.scope(), written, true);
                case OfEntity(var entity, var reference) when !reference -> from(entity, step, written);
                case OfProperty property when !property.plain() -> within(property, step);
                default -> throw new NotFound();
            };
        }
        return target;
    }

    private Target inSet(EntityKind kind, Scope scope, PathStep step, String written) {
        var id = step.id();
        if (id == null) {
            return new OfSet(kind, scope, written, false);
        }
        return new OfEntity(sets.of(kind).one(kind, scope, id).orElseThrow(NotFound::new), false);
    }

    private Target from(Entity entity, PathStep step, String written) {
        if (isReference(step)) {
            return new OfEntity(entity, true);
        }
        var relation = entity.kind().relation(step.name());
        if (relation.isPresent()) {
            return along(entity, relation.get(), step, written);
        }
        return property(entity.kind(), step, entity.properties());
    }

    private Target along(Entity entity, Relation relation, PathStep step, String written) {
        var scope = entity.scope(relation);
        if (relation.many()) {
            return inSet(relation.to(), scope, step, written);
        }
        if (step.id() != null) {
            throw new NotFound();
        }
        var page = sets.of(relation.to()).page(relation.to(), scope, QueryOptions.NONE);
        return new OfEntity(page.entities().stream().findFirst().orElseThrow(NotFound::new), false);
    }

    private static Target within(OfProperty property, PathStep step) {
        if (step.name().equals(PathStep.VALUE) && step.id() == null) {
            return new OfProperty(property.kind(), property.name(), property.value(), true);
        }
        if (property.value() instanceof Map<?, ?> members) {
            return property(property.kind(), step, members);
        }
        throw new NotFound();
    }

    private static Target property(EntityKind kind, PathStep step, Map<?, ?> members) {
        var value = members.get(step.name());
        if (value == null || step.id() != null) {
            throw new NotFound();
        }
        return new OfProperty(kind, step.name(), value, false);
    }

    private static boolean isReference(PathStep step) {
        return step.name().equals(PathStep.REFERENCE) && step.id() == null;
    }
}
