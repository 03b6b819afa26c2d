package org.yimatong.inspections.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.kit.precondition.Versioned;

/** A question of an enterprise to an expert (专家会诊), with what is said about it until the enterprise is content. */
@Entity
public class Consultation implements Versioned {

    @Id
    private UUID id;

    private String uscc;
    private String area;

    @Embedded
    private Question question;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "asker_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "asker_name"))
    private Actor asker;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ConsultationState state;

    @Embedded
    private @Nullable AssignedExpert expert;

    @Embedded
    private Wait waiting;

    @Embedded
    private @Nullable Rating rating;

    /** Number of its newest step; whoever takes one holds the row. */
    private long version = 1;

    @Transient
    private final List<ConsultationStep> newSteps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Consultation() {}

    /** @param area the supervision area the enterprise belongs to today */
    public static Consultation ask(
            UUID id, String uscc, String area, Question question, Actor asker, Instant now, Patience patience) {
        var asked = new Consultation();
        asked.id = id;
        asked.uscc = uscc;
        asked.area = area;
        asked.question = question;
        asked.asker = asker;
        asked.askedAt = now;
        asked.state = ConsultationState.ASKED;
        asked.waiting = Wait.forAnExpert(now, patience);
        asked.newSteps.add(new ConsultationStep(asked, 1, ConsultationStepKind.ASKED, asker, now, null, id));
        return asked;
    }

    /** Gives it to an expert, whose turn begins now. */
    void assign(AssignedExpert chosen, Actor by, Instant now, Patience patience) {
        if (state == ConsultationState.ASSIGNED && chosen.equals(expert)) {
            throw new ExpertAssignedAlready();
        }
        expert = chosen;
        waiting = waiting.forAnAnswer(now, patience);
        take(ConsultationStepKind.ASSIGNED, by, now, null, null);
    }

    void answer(UUID messageId, String text, Actor by, Instant now) {
        take(ConsultationStepKind.ANSWERED, by, now, text, messageId);
        waiting = waiting.over();
    }

    /** The enterprise adds something; after an answer, it is the expert's turn again. */
    void followUp(UUID messageId, String text, Actor by, Instant now, Patience patience) {
        if (state == ConsultationState.ANSWERED) {
            waiting = waiting.forAnAnswer(now, patience);
        }
        take(ConsultationStepKind.FOLLOWED_UP, by, now, text, messageId);
    }

    void close(Rating given, Actor by, Instant now) {
        take(ConsultationStepKind.CLOSED, by, now, given.comment(), null);
        rating = given;
    }

    void withdraw(@Nullable String why, Actor by, Instant now) {
        take(ConsultationStepKind.WITHDRAWN, by, now, why, null);
        waiting = waiting.over();
    }

    /** The expert is reminded, at the instant at which that was due. */
    void remind(Actor by) {
        take(ConsultationStepKind.REMINDED, by, waiting.due(), null, null);
        waiting = waiting.reminded();
    }

    /** The bureau is told, at the instant at which that was due; from then on another expert is looked for. */
    void escalate(Actor by) {
        take(ConsultationStepKind.ESCALATED, by, waiting.escalation(), null, null);
        waiting = waiting.escalated();
    }

    /** Nobody else knows about its field: a question nobody has is looked at again, another waits for its expert. */
    void lookAgain(Instant at) {
        waiting = state == ConsultationState.ASKED ? waiting.until(at) : waiting.over();
    }

    private void take(
            ConsultationStepKind step, Actor actor, Instant at, @Nullable String text, @Nullable UUID messageId) {
        var before = state;
        state = before.after(step).orElseThrow(() -> new ConsultationStepRefused(step, before));
        newSteps.add(new ConsultationStep(this, ++version, step, actor, at, text, messageId));
    }

    /** What the clock has to do with it next, by its stored instants; empty if nothing is due yet. */
    Optional<Due> due(Instant now) {
        return waiting.due(state, now);
    }

    /** @throws ConsultationIdTaken unless this very person asked this very question */
    Consultation confirm(Actor caller, String ofUscc, Question asked) {
        if (caller.isSamePersonAs(asker) && uscc.equals(ofUscc) && question.equals(asked)) {
            return this;
        }
        throw new ConsultationIdTaken();
    }

    /** The steps taken since it was last saved. */
    List<ConsultationStep> releaseSteps() {
        var released = List.copyOf(newSteps);
        newSteps.clear();
        return released;
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    public Question question() {
        return question;
    }

    public Actor asker() {
        return asker;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public ConsultationState state() {
        return state;
    }

    public @Nullable AssignedExpert expert() {
        return expert;
    }

    public Wait waiting() {
        return waiting;
    }

    /** Once it is closed. */
    public @Nullable Rating rating() {
        return rating;
    }

    @Override
    public long version() {
        return version;
    }
}
