package org.yimatong.enterprises.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiPredicate;
import javax.sql.DataSource;
import org.yimatong.enterprises.policy.CodePolicies;
import org.yimatong.enterprises.policy.CodePolicy;
import org.yimatong.enterprises.policy.Evaluation;
import org.yimatong.enterprises.policy.PolicyTimeline;
import org.yimatong.kit.problem.DatabaseFailure;

/** One pass over all codes: each is judged, counted, and written down if it shows something else. */
@ApplicationScoped
class ReviewPass {

    private final ShownCodes codes;
    private final CodePolicies policies;
    private final DataSource database;

    ReviewPass(ShownCodes codes, CodePolicies policies, DataSource database) {
        this.codes = codes;
        this.policies = policies;
        this.database = database;
    }

    ReviewTally over(UUID review, ReviewPurpose purpose, CodePolicy policy, BiPredicate<Evaluation, Evaluation> same) {
        try (var connection = database.getConnection();
                var differences = new DifferenceLog(review, connection)) {
            var judge = new Judge(purpose, policy, policies.timeline(), same, differences);
            codes.forEach(judge::take);
            return judge.tally();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Judges one code after the other. */
    private static final class Judge {

        private final ReviewPurpose purpose;
        private final CodePolicy policy;
        private final PolicyTimeline timeline;
        private final BiPredicate<Evaluation, Evaluation> same;
        private final DifferenceLog differences;
        private ReviewTally tally = new ReviewTally(Instant.EPOCH, 0, 0, 0);

        Judge(
                ReviewPurpose purpose,
                CodePolicy policy,
                PolicyTimeline timeline,
                BiPredicate<Evaluation, Evaluation> same,
                DifferenceLog differences) {
            this.purpose = purpose;
            this.policy = policy;
            this.timeline = timeline;
            this.same = same;
            this.differences = differences;
        }

        void take(ShownCode code, Instant at) {
            var pending = code.isPending(at, timeline.inForceSince(at));
            var judged = policy.evaluate(code.facts(), at);
            var differs = !same.test(code.shown(), judged) && !(pending && purpose == ReviewPurpose.RECOMPUTATION);
            if (differs) {
                write(code, judged);
            }
            tally = new ReviewTally(
                    at,
                    tally.codes() + 1,
                    tally.pending() + (pending ? 1 : 0),
                    tally.differences() + (differs ? 1 : 0));
        }

        private void write(ShownCode code, Evaluation judged) {
            try {
                differences.add(code, judged);
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Reasons can be written as JSON", e);
            }
        }

        ReviewTally tally() {
            return tally;
        }
    }
}
