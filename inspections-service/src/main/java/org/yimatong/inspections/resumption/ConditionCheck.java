package org.yimatong.inspections.resumption;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A condition of one resumption: what the enterprise says of it, and what officials found. */
@Entity
@IdClass(ConditionCheck.Key.class)
public class ConditionCheck {

    record Key(UUID resumptionId, String code) implements Serializable {}

    @Id
    private UUID resumptionId;

    @Id
    private String code;

    @SuppressWarnings("UnusedVariable") // read by row-level security
    private String uscc;

    @SuppressWarnings("UnusedVariable")
    private String area;

    private String statement;
    private @Nullable Boolean met;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ConditionCheck() {}

    ConditionCheck(Resumption resumption, String code, String statement) {
        this.resumptionId = resumption.id();
        this.uscc = resumption.uscc();
        this.area = resumption.area();
        this.code = code;
        this.statement = statement;
    }

    void found(ConditionFinding finding) {
        met = finding.met();
        note = finding.note();
    }

    public UUID resumptionId() {
        return resumptionId;
    }

    public String code() {
        return code;
    }

    /** Of the enterprise. */
    public String statement() {
        return statement;
    }

    /** Whether it is met, as officials found; null before they looked. */
    public @Nullable Boolean met() {
        return met;
    }

    /** What is missing, or what there is to say. */
    public @Nullable String note() {
        return note;
    }

    boolean isUnmet() {
        return Boolean.FALSE.equals(met);
    }
}
