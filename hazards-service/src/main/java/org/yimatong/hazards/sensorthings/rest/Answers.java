package org.yimatong.hazards.sensorthings.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yimatong.hazards.sensorthings.Addresses;
import org.yimatong.hazards.sensorthings.EntityKind;
import org.yimatong.hazards.sensorthings.path.PathFinder;
import org.yimatong.hazards.sensorthings.path.Target.OfEntity;
import org.yimatong.hazards.sensorthings.path.Target.OfProperty;
import org.yimatong.hazards.sensorthings.path.Target.OfSet;
import org.yimatong.hazards.sensorthings.query.Option;
import org.yimatong.hazards.sensorthings.query.OptionsReader;
import org.yimatong.hazards.sensorthings.query.QueryOptions;
import org.yimatong.hazards.sensorthings.set.EntitySets;

/** Answers what a resource path and its options ask for. */
@ApplicationScoped
class Answers {

    private final PathFinder paths;
    private final EntitySets sets;
    private final Addresses addresses;

    Answers(PathFinder paths, EntitySets sets, Addresses addresses) {
        this.paths = paths;
        this.sets = sets;
        this.addresses = addresses;
    }

    Response answer(String path, UriInfo address) {
        var given = address.getQueryParameters();
        var writer = new EntityWriter(sets, addresses);
        return switch (paths.find(path)) {
            case OfSet set ->
                json(writer.set(
                        set, options(set.kind(), set.references() ? Option.OF_REFERENCES : Option.OF_SETS, given)));
            case OfEntity(var entity, var reference) -> {
                var options = options(entity.kind(), reference ? Set.of() : Option.OF_ENTITIES, given);
                yield json(reference ? writer.reference(entity) : writer.entity(entity, options));
            }
            case OfProperty property -> {
                options(property.kind(), Set.of(), given);
                yield property.plain() ? plain(property.value()) : json(Map.of(property.name(), property.value()));
            }
        };
    }

    private static QueryOptions options(EntityKind kind, Set<Option> allowed, Map<String, List<String>> given) {
        return OptionsReader.read(kind, allowed, given);
    }

    private static Response json(Object answer) {
        return Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** A number or text as it is; what consists of parts stays JSON. */
    private static Response plain(Object value) {
        return value instanceof Map || value instanceof Collection
                ? json(value)
                : Response.ok(value.toString(), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                        .build();
    }
}
