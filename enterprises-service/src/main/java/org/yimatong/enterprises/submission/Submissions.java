package org.yimatong.enterprises.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.credential.details.CredentialDetails;
import org.yimatong.enterprises.credential.details.CredentialKind;
import org.yimatong.enterprises.history.RecordHistory;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.personal.PersonalDataLook;

/** All submissions ever made. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {

    /** Which submissions are asked for; an absent criterion excludes nothing. */
    public record Filter(
            @Nullable String uscc,
            @Nullable String area,
            @Nullable CredentialKind kind,
            @Nullable SubmissionState state) {}

    private final Audit audit;
    private final RecordHistory history;
    private final CurrentAccess access;

    Submissions(Audit audit, RecordHistory history, CurrentAccess access) {
        this.audit = audit;
        this.history = history;
        this.access = access;
    }

    /** Stores it in the state it has come to. */
    void save(Submission submission) {
        persistAndFlush(submission);
        var thing = audited(submission);
        var action = "submission-" + submission.state().name().toLowerCase(Locale.ROOT);
        history.write(thing, submission.version(), action, RecordedSubmission.of(submission));
        audit.record(action, thing, Map.of("kind", submission.details().kind(), "version", submission.version()));
    }

    /** Records that the caller was shown personal numbers, and what for. */
    void recordUnmasking(Submission submission, PersonalDataLook look) {
        audit.record("submission-unmasked", audited(submission), look.details());
    }

    private static AuditedThing audited(Submission submission) {
        return new AuditedThing("submission", submission.id().toString(), submission.uscc(), submission.area());
    }

    /** What an enterprise has submitted goes with it to another area. */
    void move(String uscc, String area) {
        update("area = ?1 where uscc = ?2 and area <> ?1", area, uscc);
    }

    /** What an enterprise has submitted and nobody has decided. */
    List<Submission> pending(String uscc) {
        return list("uscc = ?1 and state = ?2", uscc, SubmissionState.SUBMITTED);
    }

    /** Whether a submission for the subject of these details waits for an official. */
    boolean isPending(String uscc, CredentialDetails details) {
        return count(
                        "uscc = ?1 and kind = ?2 and subject = ?3 and state = ?4",
                        uscc,
                        details.kind(),
                        details.subject(),
                        SubmissionState.SUBMITTED)
                > 0;
    }

    public Optional<Submission> visible(UUID id) {
        return find("id = :id and " + Access.VISIBLE, with(Map.of("id", id))).firstResultOptional();
    }

    /** Oldest first, beginning behind the place. */
    public List<Submission> oldestFirst(Filter filter, @Nullable TimePlace behind, int atMost) {
        var condition = new StringBuilder(Access.VISIBLE);
        var parameters = new HashMap<String, Object>();
        narrow(condition, parameters, "uscc", filter.uscc());
        narrowToOwn(condition, parameters);
        narrow(condition, parameters, "area", filter.area());
        narrow(condition, parameters, "kind", filter.kind());
        narrow(condition, parameters, "state", filter.state());
        if (behind != null) {
            condition.append(" and (submittedAt > :at or (submittedAt = :at and id > :behind))");
            parameters.put("at", behind.at());
            parameters.put("behind", behind.id());
        }
        return find(condition + " order by submittedAt, id", with(parameters))
                .page(0, atMost)
                .list();
    }

    /** What is visible says the same, in words for which there is no index. */
    private void narrowToOwn(StringBuilder condition, Map<String, Object> parameters) {
        var own = access.get().uscc();
        if (own != null) {
            condition.append(" and uscc = :own");
            parameters.put("own", own);
        }
    }

    private static void narrow(
            StringBuilder condition, Map<String, Object> parameters, String attribute, @Nullable Object value) {
        if (value != null) {
            condition.append(" and %1$s = :of_%1$s".formatted(attribute));
            parameters.put("of_" + attribute, value);
        }
    }

    private Map<String, Object> with(Map<String, Object> parameters) {
        var all = new HashMap<>(access.get().parameters());
        all.putAll(parameters);
        return all;
    }
}
