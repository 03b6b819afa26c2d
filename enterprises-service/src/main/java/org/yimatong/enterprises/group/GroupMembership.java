package org.yimatong.enterprises.group;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.precondition.Versioned;

/** An enterprise in a group: the latest time it was in it. */
@Entity
public class GroupMembership implements Versioned {

    /** One membership of an enterprise in a group at a time. */
    @Embeddable
    public record Id(String groupKey, String uscc) {}

    @EmbeddedId
    private Id id;

    @Embedded
    private Term term;

    private @Nullable LocalDate leftOn;
    private @Nullable String leavingReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected GroupMembership() {}

    static GroupMembership enter(Id id, Term term) {
        var membership = new GroupMembership();
        membership.id = id;
        membership.term = term;
        return membership;
    }

    /** Enters again after leaving, or stays for another term. */
    void renew(Term newTerm) {
        term = newTerm;
        leftOn = null;
        leavingReason = null;
    }

    /**
     * Takes on a term of another entry of the same enterprise, beside its own if that is not over.
     *
     * @return whether anything came of it
     */
    boolean inherit(Term inherited, LocalDate today) {
        var isOver = hasLeft() || term.endedBefore(today);
        var united = isOver ? inherited : term.unitedWith(inherited);
        if (!isOver && united.equals(term)) {
            return false;
        }
        renew(united);
        return true;
    }

    /**
     * Leaves the group before its term ends.
     *
     * @throws NoMember if it left before
     */
    void leave(String reason, LocalDate today) {
        if (hasLeft()) {
            throw new NoMember(id.groupKey(), id.uscc());
        }
        leftOn = today;
        leavingReason = reason;
    }

    public String group() {
        return id.groupKey();
    }

    public String uscc() {
        return id.uscc();
    }

    public Term term() {
        return term;
    }

    public boolean hasLeft() {
        return leftOn != null;
    }

    /** First day on which it belonged no longer, although its term had not ended. */
    public @Nullable LocalDate leftOn() {
        return leftOn;
    }

    public @Nullable String leavingReason() {
        return leavingReason;
    }

    @Override
    public long version() {
        return version;
    }
}
