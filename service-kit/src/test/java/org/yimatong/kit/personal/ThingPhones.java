package org.yimatong.kit.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.thing.Thing;

/** Things as the service itself works with them; each method is a transaction. */
@ApplicationScoped
@AsSystem
@Transactional
class ThingPhones {

    private final EntityManager entities;

    ThingPhones(EntityManager entities) {
        this.entities = entities;
    }

    UUID add(@Nullable String phone) {
        var thing = new Thing("A1", "U1", "a thing", 1);
        if (phone != null) {
            thing.reachableBy(phone);
        }
        entities.persist(thing);
        return thing.id();
    }

    @Nullable
    String of(UUID id) {
        var phone = entities.find(Thing.class, id).phone();
        return phone == null ? null : phone.open();
    }

    @Nullable
    String masked(UUID id) {
        var phone = entities.find(Thing.class, id).phone();
        return phone == null ? null : phone.masked(MaskedText::of);
    }

    void weigh(UUID id, int kilograms) {
        entities.find(Thing.class, id).weigh(kilograms);
    }
}
