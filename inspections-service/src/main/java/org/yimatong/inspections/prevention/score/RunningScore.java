package org.yimatong.inspections.prevention.score;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.enterprise.KnownEnterprise;

/** The running score of an enterprise on one day, as it stood when the day was over. Never changed. */
@Entity
@IdClass(RunningScore.Key.class)
public class RunningScore {

    /** One score a day. */
    record Key(String uscc, LocalDate day) implements Serializable {}

    @Id
    private String uscc;

    @Id
    private LocalDate day;

    private String area;
    private String name;
    private int ruleVersion;
    private BigDecimal analysis;
    private @Nullable BigDecimal running;
    private BigDecimal coefficient;
    private @Nullable BigDecimal score;
    private boolean fewFindings;

    @Column(name = "inputs")
    private String explanation;

    private Instant computedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RunningScore() {}

    RunningScore(KnownEnterprise of, LocalDate day, ComputedScore computed, String explanation, Instant at) {
        this.uscc = of.uscc();
        this.area = of.area();
        this.name = of.name();
        this.day = day;
        this.ruleVersion = computed.ruleVersion();
        this.analysis = computed.analysis();
        this.running = computed.running();
        this.coefficient = computed.coefficient();
        this.score = computed.score();
        this.fewFindings = computed.fewFindings();
        this.explanation = explanation;
        this.computedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    public String uscc() {
        return uscc;
    }

    public LocalDate day() {
        return day;
    }

    public String area() {
        return area;
    }

    /** Of the enterprise, as it was then. */
    public String name() {
        return name;
    }

    public int ruleVersion() {
        return ruleVersion;
    }

    /** A. */
    public BigDecimal analysis() {
        return analysis;
    }

    /** B; none if nothing was due. */
    public @Nullable BigDecimal running() {
        return running;
    }

    /** Alpha. */
    public BigDecimal coefficient() {
        return coefficient;
    }

    /** E; none if nothing was due. */
    public @Nullable BigDecimal score() {
        return score;
    }

    /** Whether suspiciously few dangers were found. */
    public boolean hasFewFindings() {
        return fewFindings;
    }

    /** The {@link ComputedScore} as JSON. */
    public String explanation() {
        return explanation;
    }

    public Instant computedAt() {
        return computedAt;
    }
}
