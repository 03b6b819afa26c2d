package org.yimatong.inspections.draw;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.yimatong.inspections.enterprise.CodeColour;

/** An enterprise that was drawn, with its two officers, as it is published. Never changed. */
@Entity
@IdClass(DrawnEnterprise.Key.class)
public class DrawnEnterprise {

    record Key(UUID drawId, int place) implements Serializable {}

    @Id
    private UUID drawId;

    @Id
    private int place;

    private String uscc;
    private String name;
    private String area;

    @Enumerated(EnumType.STRING)
    private CodeColour colour;

    private String lot;
    private String firstCertificate;
    private String firstName;
    private String secondCertificate;
    private String secondName;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DrawnEnterprise() {}

    DrawnEnterprise(UUID drawId, int place, Pick pick, String name, String firstName, String secondName) {
        this.drawId = drawId;
        this.place = place;
        uscc = pick.object().uscc();
        area = pick.object().area();
        colour = pick.object().colour();
        lot = pick.lot();
        firstCertificate = pick.first();
        secondCertificate = pick.second();
        this.name = name;
        this.firstName = firstName;
        this.secondName = secondName;
    }

    /** What the rule says of it. */
    Pick pick() {
        return new Pick(new Candidate(colour, area, uscc), lot, firstCertificate, secondCertificate);
    }

    /** In the order in which they were drawn, from 1. */
    public int place() {
        return place;
    }

    public String uscc() {
        return uscc;
    }

    public String name() {
        return name;
    }

    public String area() {
        return area;
    }

    /** Of its code when the draw was announced. */
    public CodeColour colour() {
        return colour;
    }

    /** SHA-256 by which it was ranked. */
    public String lot() {
        return lot;
    }

    /** The two officers: certificate number and name. */
    public List<DrawnOfficer> officers() {
        return List.of(new DrawnOfficer(firstCertificate, firstName), new DrawnOfficer(secondCertificate, secondName));
    }
}
