package org.yimatong.kit.thing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.personal.Encrypted;
import org.yimatong.kit.precondition.Versioned;

/** Something that belongs to an enterprise and an area: what the plumbing is tried on. */
@Entity
public class Thing implements Versioned {

    @Id
    UUID id;

    String area;
    String uscc;
    String name;
    int weight;

    @Convert(converter = ThingPhone.class)
    @Nullable
    Encrypted<String> phone;

    @Version
    long version;

    protected Thing() {}

    public Thing(String area, String uscc, String name, int weight) {
        this.id = UUID.randomUUID();
        this.area = area;
        this.uscc = uscc;
        this.name = name;
        this.weight = weight;
    }

    public UUID id() {
        return id;
    }

    public void reachableBy(String number) {
        phone = Encrypted.of(number);
    }

    public void weigh(int kilograms) {
        weight = kilograms;
    }

    public @Nullable Encrypted<String> phone() {
        return phone;
    }

    @Override
    public long version() {
        return version;
    }
}
