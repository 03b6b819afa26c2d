package org.yimatong.hazards.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.notification.Letter;
import org.yimatong.hazards.notification.Notification;
import org.yimatong.hazards.notification.NotificationChannels;
import org.yimatong.hazards.notification.NotificationStage;
import org.yimatong.hazards.notification.Occasion;
import org.yimatong.hazards.notification.SubjectKind;

/** Makes notifications ready to be sent: with the names by which people know enterprise, source and sensor. */
@ApplicationScoped
class Letters {

    private static final String NAMES = """
            select (select e.name from known_enterprise e where e.uscc = :uscc) enterprise,
                (select h.name from hazard_source h where h.uscc = :uscc and h.code = :source) source,
                (select s.name_zh from sensor s where s.number = :sensor) sensor_zh,
                (select s.name_en from sensor s where s.number = :sensor) sensor_en
            """;

    private final EntityManager database;
    private final NotificationChannels channels;
    private final String publicAddress;

    Letters(
            EntityManager database,
            NotificationChannels channels,
            @ConfigProperty(name = "yimatong.public-address") String publicAddress) {
        this.database = database;
        this.channels = channels;
        this.publicAddress = publicAddress;
    }

    /** Empty if its channel sends nothing any more. */
    Optional<Letter> of(Notification notification, Instant now) {
        var channel = channels.findById(notification.channelId());
        if (!channel.isActive()) {
            return Optional.empty();
        }
        var formerUntil = channel.formerSecretUntil();
        return Optional.of(new Letter(
                notification.id(),
                channel.id(),
                channel.kind(),
                channel.terms().target(),
                channel.uscc() == null,
                channel.secretGeneration(),
                formerUntil != null && now.isBefore(formerUntil),
                notification.stage(),
                notification.madeAt(),
                notification.occasion() == null ? null : message(notification, notification.occasion())));
    }

    private Letter.Message message(Notification notification, Occasion occasion) {
        var facts = occasion.facts();
        var names = (Tuple) database.createNativeQuery(NAMES, Tuple.class)
                .setParameter("uscc", occasion.uscc())
                .setParameter("source", facts.source())
                .setParameter("sensor", facts.sensor())
                .getSingleResult();
        return new Letter.Message(
                occasion.subjectKind(),
                occasion.subjectId(),
                occasion.uscc(),
                known(names, "enterprise", occasion.uscc()),
                occasion.area(),
                known(names, "source", facts.source()),
                known(names, "sensor_zh", facts.tag()),
                known(names, "sensor_en", facts.tag()),
                facts,
                occasion.occurredAt(),
                publicAddress
                        + (occasion.subjectKind() == SubjectKind.ALARM ? "/api/v1/alarms/" : "/api/v1/alarms?flood=")
                        + occasion.subjectId(),
                notification.stage() == NotificationStage.NOT_DELIVERED
                        ? channels.findById(notification.subjectId()).terms().name()
                        : null);
    }

    private static String known(Tuple names, String which, String otherwise) {
        @Nullable String name = names.get(which, String.class);
        return name == null ? otherwise : name;
    }
}
