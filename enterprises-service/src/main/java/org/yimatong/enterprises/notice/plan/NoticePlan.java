package org.yimatong.enterprises.notice.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.caller.Actor;
import org.yimatong.enterprises.notice.Audience;
import org.yimatong.enterprises.notice.NoticeOfMoreAreas;
import org.yimatong.enterprises.notice.PlannedSending;
import org.yimatong.enterprises.notice.Sending;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.precondition.Versioned;
import org.yimatong.kit.problem.InvalidInput;

/** A notice that is sent again and again, in the name of the official who ordered it. */
@Entity
public class NoticePlan implements Versioned {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlannedContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private Audience audience;

    @JdbcTypeCode(SqlTypes.JSON)
    private Schedule schedule;

    private String[] areas;
    private String[] authorAreas;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "author_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "author_name"))
    private Actor author;

    private Instant orderedAt;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private @Nullable Instant nextAt;
    private @Nullable Instant lastDueAt;
    private @Nullable UUID lastNotice;

    @Embedded
    private @Nullable Stopping stopping;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected NoticePlan() {}

    /** @throws InvalidInput if by this schedule nothing would ever be sent */
    static NoticePlan order(
            PlannedContent content,
            Audience audience,
            List<String> areas,
            Schedule schedule,
            Access official,
            Instant now) {
        var plan = new NoticePlan();
        plan.id = UUID.randomUUID();
        plan.content = content;
        plan.audience = audience;
        plan.schedule = schedule;
        plan.areas = areas.toArray(String[]::new);
        plan.authorAreas = official.areas().stream().sorted().toArray(String[]::new);
        plan.author = Actor.of(official);
        plan.orderedAt = now;
        plan.state = PlanState.ACTIVE;
        plan.nextAt = schedule.nextAfter(now).orElseThrow(() -> new InvalidInput("/schedule", "schedule-never-due"));
        return plan;
    }

    /**
     * Says something else from the next time on.
     *
     * @throws NoticePlanOver if there is no next time
     * @throws NoticeOfMoreAreas if its audience is in areas that the official does not answer for
     */
    void amend(PlannedContent next, Access official) {
        requireAuthority(official);
        if (state != PlanState.ACTIVE) {
            throw new NoticePlanOver(state);
        }
        content = next;
    }

    /** Sends nothing any more; refused for the same reasons. */
    void stop(String reason, Access official, Instant at) {
        requireAuthority(official);
        become(PlanState.STOPPED);
        stopping = Stopping.by(Actor.of(official), reason, at);
    }

    /** Since when it is due; nothing if it is not. */
    Optional<Instant> dueAt(Instant now) {
        return Optional.ofNullable(nextAt).filter(next -> !next.isAfter(now));
    }

    /** The notice that is due, to be sent now. */
    Sending dueSending(Instant dueAt, Instant now) {
        return new Sending(
                content.says(),
                content.readBy(now),
                audience,
                Set.of(),
                List.of(),
                author,
                new PlannedSending(id, dueAt));
    }

    /**
     * What was due is done. However many times passed while nobody looked, it was sent once.
     *
     * @param notice null if there was nobody to send it to
     */
    void done(Instant dueAt, @Nullable UUID notice, Instant now) {
        lastDueAt = dueAt;
        lastNotice = notice;
        schedule.nextAfter(now).ifPresentOrElse(next -> nextAt = next, () -> become(PlanState.ENDED));
    }

    private void become(PlanState next) {
        if (!state.canBecome(next)) {
            throw new NoticePlanOver(state);
        }
        state = next;
        nextAt = null;
    }

    private void requireAuthority(Access official) {
        if (!official.everything() && !official.areas().containsAll(areas())) {
            throw new NoticeOfMoreAreas();
        }
    }

    public UUID id() {
        return id;
    }

    public PlannedContent content() {
        return content;
    }

    public Audience audience() {
        return audience;
    }

    public Schedule schedule() {
        return schedule;
    }

    /** In which its audience is: who answers for one of them sees it, who answers for all of them may change it. */
    public Set<String> areas() {
        return Set.of(areas);
    }

    /** For which its author answered: it reaches no further. */
    public Set<String> authorAreas() {
        return Set.of(authorAreas);
    }

    public Actor author() {
        return author;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public PlanState state() {
        return state;
    }

    public @Nullable Instant nextAt() {
        return nextAt;
    }

    public @Nullable Instant lastDueAt() {
        return lastDueAt;
    }

    /** What was sent then; null if nobody was there to receive it. */
    public @Nullable UUID lastNotice() {
        return lastNotice;
    }

    public @Nullable Stopping stopping() {
        return stopping;
    }

    @Override
    public long version() {
        return version;
    }
}
