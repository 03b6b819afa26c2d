package org.yimatong.enterprises.notice.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yimatong.enterprises.caller.Actor;

/** What a plan was to say from some time on. Never changed. */
@Entity
@Immutable
@IdClass(PlanRevision.Key.class)
@Table(name = "notice_plan_revision")
public class PlanRevision {

    /** Revisions of a plan are counted from 1. */
    public record Key(UUID planId, int revision) {}

    @Id
    private UUID planId;

    @Id
    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlannedContent content;

    private Instant amendedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "amender_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "amender_name"))
    private Actor amender;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PlanRevision() {}

    PlanRevision(NoticePlan plan, int revision, Actor amender, Instant at) {
        this.planId = plan.id();
        this.revision = revision;
        this.content = plan.content();
        this.amender = amender;
        this.amendedAt = at;
    }

    public int revision() {
        return revision;
    }

    public PlannedContent content() {
        return content;
    }

    public Instant amendedAt() {
        return amendedAt;
    }

    public Actor amender() {
        return amender;
    }
}
