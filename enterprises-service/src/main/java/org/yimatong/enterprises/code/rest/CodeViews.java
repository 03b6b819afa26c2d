package org.yimatong.enterprises.code.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.code.Code;
import org.yimatong.enterprises.code.CodeFreshness;
import org.yimatong.enterprises.code.CodeHistory;
import org.yimatong.enterprises.code.Facts;
import org.yimatong.enterprises.code.Token;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.policy.Evaluation;
import org.yimatong.enterprises.policy.StandingFact;
import org.yimatong.kit.problem.InvalidInput;

/** Says of a code what was or is known of it at an instant, and how sure that is. */
@ApplicationScoped
class CodeViews {

    private final CodeHistory history;
    private final Facts facts;
    private final CodeFreshness freshness;
    private final Clock clock;
    private final String publicAddress;

    CodeViews(
            CodeHistory history,
            Facts facts,
            CodeFreshness freshness,
            Clock clock,
            @ConfigProperty(name = "yimatong.public-address") String publicAddress) {
        this.history = history;
        this.facts = facts;
        this.freshness = freshness;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    CodeView now(Code code) {
        var now = clock.instant();
        return view(
                code,
                new State(
                        code.evaluation(),
                        code.since(),
                        facts.against(code.uscc(), now),
                        code.policyVersion(),
                        code.version()),
                code.token(),
                now);
    }

    /** The state in force at the instant; none before the code was issued. */
    Optional<CodeView> at(Code code, Instant moment) {
        if (moment.isAfter(clock.instant())) {
            throw new InvalidInput("asOf", "instant-in-future");
        }
        return history.of(code, moment)
                .map(change -> new State(
                        change.evaluation(), change.since(), change.inputs(), change.policyVersion(), change.version()))
                .map(state -> view(code, state, history.tokenOf(code, moment).orElse(null), moment));
    }

    private record State(
            Evaluation evaluation, Instant since, List<StandingFact> inputs, int policyVersion, long version) {}

    private CodeView view(Code code, State state, @Nullable Token token, Instant moment) {
        var upTo = freshness.upTo(code);
        var stale = freshness.isStale(upTo, moment);
        var evaluation = state.evaluation();
        return new CodeView(
                code.uscc(),
                token == null ? null : token.value(),
                token == null ? null : publicAddress + "/c/" + token.value(),
                evaluation.status(),
                shown(evaluation.status(), stale),
                stale,
                state.since(),
                evaluation.reasons().stream().map(ReasonView::of).toList(),
                state.inputs().stream().map(FactView::of).toList(),
                state.policyVersion(),
                evaluation.nextEvaluation(),
                earlier(upTo, moment),
                state.version());
    }

    /** That the bureau has withdrawn the code stays true, whatever facts may be missing. */
    private static CodeStatus shown(CodeStatus status, boolean stale) {
        return stale && status != CodeStatus.SUSPENDED ? CodeStatus.UNKNOWN : status;
    }

    private static @Nullable Instant earlier(Instant upTo, Instant moment) {
        if (upTo.equals(Instant.MIN)) {
            return null;
        }
        return upTo.isBefore(moment) ? upTo : moment;
    }
}
