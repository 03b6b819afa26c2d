package org.yimatong.enterprises.weather;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All messages ever taken in. They are public knowledge: whoever may call sees them all. */
@ApplicationScoped
public class WeatherWarnings implements PanacheRepositoryBase<WeatherWarning, UUID> {

    /** Any number, the same in all instances; names the advisory lock of the message being taken in. */
    private static final long INTAKE_LOCK = 7_316_101L;

    /** More than any office sends about one warning. */
    private static final int MOST_REPLACING = 1_000;

    private static final String IN_FORCE =
            " and w.superseded_by is null and w.type <> 'CANCEL' and w.expires_at > :now";

    private final Audit audit;

    WeatherWarnings(Audit audit) {
        this.audit = audit;
    }

    /** Lets one message at a time in, until the end of the transaction. */
    void reserve() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(" + INTAKE_LOCK + ") as text)")
                .getSingleResult();
    }

    /** Stores a message that was taken in. */
    void save(WeatherWarning warning) {
        persistAndFlush(warning);
        var message = warning.message();
        var details = new LinkedHashMap<String, Object>();
        details.put("sender", message.sender());
        details.put("identifier", message.identifier());
        details.put("type", message.type());
        if (warning.notice() != null) {
            details.put("notice", warning.notice());
        }
        var thing = new AuditedThing("weather-warning", warning.id().toString(), "", String.join(",", warning.areas()));
        audit.record("weather-warning-taken", thing, details);
    }

    Optional<WeatherWarning> same(WeatherMessage message) {
        return find(
                        "sender = ?1 and identifier = ?2 and sentAt = ?3",
                        message.sender(),
                        message.identifier(),
                        message.sent())
                .firstResultOptional();
    }

    /** Those called so, whenever they were sent: some offices give an update the name of what it updates. */
    List<WeatherWarning> called(String sender, String identifier) {
        return list("sender = ?1 and identifier = ?2", sender, identifier);
    }

    /** Newer messages that say they take the place of this one. */
    List<WeatherWarning> replacing(WeatherMessage message) {
        return find(
                " and w.sent_at > :sent and w.refers_to @> jsonb_build_array("
                        + "jsonb_build_object('sender', :sender, 'identifier', :identifier))",
                Map.of(
                        "sent", message.sent(),
                        "sender", message.sender(),
                        "identifier", message.identifier()),
                MOST_REPLACING);
    }

    /**
     * Newest first, beginning behind the place.
     *
     * @param area key of one it is about; any if null
     * @param inForceAt only those in force then, if not null
     */
    public List<WeatherWarning> newestFirst(
            @Nullable String area, @Nullable Instant inForceAt, @Nullable TimePlace behind, int atMost) {
        var condition = new StringBuilder();
        var parameters = new HashMap<String, Object>();
        if (area != null) {
            condition.append(" and :area = any (w.areas)");
            parameters.put("area", area);
        }
        if (inForceAt != null) {
            condition.append(IN_FORCE);
            parameters.put("now", inForceAt);
        }
        if (behind != null) {
            condition.append(" and (w.sent_at, w.id) < (:at, :behind)");
            parameters.put("at", behind.at());
            parameters.put("behind", behind.id());
        }
        return find(condition + " order by w.sent_at desc, w.id desc", parameters, atMost);
    }

    /** Areas and references are of types of which JPQL knows little. */
    @SuppressWarnings("unchecked")
    private List<WeatherWarning> find(String condition, Map<String, Object> parameters, int atMost) {
        var query = getEntityManager()
                .createNativeQuery("select w.* from weather_warning w where true" + condition, WeatherWarning.class)
                .setMaxResults(atMost);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
