package org.yimatong.hazards.sensorthings.set;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimatong.hazards.sensorthings.Entity;
import org.yimatong.hazards.sensorthings.EntityKind;
import org.yimatong.hazards.sensorthings.Scope;
import org.yimatong.hazards.sensorthings.Subject.OfSource;
import org.yimatong.hazards.sensorthings.query.QueryOptions;
import org.yimatong.hazards.source.HazardSource;

/** Hazard sources as Things, their points as Locations and FeaturesOfInterest. */
@ApplicationScoped
class SourceSet implements EntitySet {

    private static final String ENCODING = "application/geo+json";
    private static final String POINT = "Longitude and latitude in CGCS2000 (EPSG:4490)";

    private final RegistryRows rows;

    SourceSet(RegistryRows rows) {
        this.rows = rows;
    }

    @Override
    public EntityPage page(EntityKind kind, Scope scope, QueryOptions options) {
        return EntityPage.of(rows.page(HazardSource.class, scope, options), source -> entity(kind, source), options);
    }

    @Override
    public Optional<Entity> one(EntityKind kind, Scope scope, String id) {
        return Ids.read(id)
                .flatMap(uuid -> rows.one(HazardSource.class, scope, uuid))
                .map(source -> entity(kind, source));
    }

    @Override
    public long count(EntityKind kind, Scope scope, QueryOptions options) {
        return rows.count("select count(e) from HazardSource e", scope, options);
    }

    private static Entity entity(EntityKind kind, HazardSource source) {
        var properties = switch (kind) {
            case THING -> thing(source);
            case LOCATION -> point(source).and("location", geometry(source));
            default -> point(source).and("feature", geometry(source));
        };
        return new Entity(kind, source.id().toString(), properties.map(), new OfSource(source));
    }

    private static Properties thing(HazardSource source) {
        return Properties.with("name", source.entry().name())
                .and("description", description(source))
                .and(
                        "properties",
                        Properties.with("uscc", source.uscc())
                                .and("area", source.area())
                                .and("code", source.code())
                                .and("level", source.level())
                                .and("unitKind", source.entry().unitKind().name())
                                .and("assessedOn", source.assessedOn())
                                .and("deregisteredAt", source.deregisteredAt())
                                .map());
    }

    private static String description(HazardSource source) {
        return source.isDeregistered()
                ? "Deregistered: no major hazard source any more (已核销的重大危险源)"
                : "Major hazard source (重大危险源, GB 18218) of level " + source.level();
    }

    private static Properties point(HazardSource source) {
        return Properties.with("name", source.entry().name())
                .and("description", POINT)
                .and("encodingType", ENCODING);
    }

    private static Map<String, Object> geometry(HazardSource source) {
        var entry = source.entry();
        return Properties.with("type", "Point")
                .and("coordinates", List.of(entry.longitude(), entry.latitude()))
                .map();
    }
}
