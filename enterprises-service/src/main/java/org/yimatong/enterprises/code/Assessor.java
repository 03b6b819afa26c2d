package org.yimatong.enterprises.code;

import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterprisesRegistered;
import org.yimatong.enterprises.policy.CodePolicies;
import org.yimatong.enterprises.policy.PolicyTimeline;
import org.yimatong.enterprises.policy.StandingFact;
import org.yimatong.events.codes.v1.CodeEvent.PublicPromise;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;

/** Keeps each code in step with what stands against its enterprise. All of it happens under the lock of the code. */
@ApplicationScoped
public class Assessor {

    private final Codes codes;
    private final Facts facts;
    private final CodePolicies policies;
    private final List<OpeningFacts> openingFacts;
    private final Clock clock;

    Assessor(Codes codes, Facts facts, CodePolicies policies, @All List<OpeningFacts> openingFacts, Clock clock) {
        this.codes = codes;
        this.facts = facts;
        this.policies = policies;
        this.openingFacts = openingFacts;
        this.clock = clock;
    }

    /** Registered enterprises have their codes from the first moment, with whatever was heard of them before. */
    void issue(@Observes EnterprisesRegistered registered) {
        var now = now();
        var issued = registered.enterprises().stream()
                .map(enterprise -> Code.issue(enterprise, Token.random(), now))
                .toList();
        codes.persist(issued);
        codes.flush(); // their facts are visible to the caller only once they are there
        facts.open(opening(registered), now);
        var usccs = issued.stream().map(Code::uscc).toList();
        facts.account(usccs);
        var standing = facts.against(usccs);
        var timeline = policies.timeline();
        for (var code : issued) {
            code.assess(judge(standing.getOrDefault(code.uscc(), List.of()), now, now, timeline));
        }
        codes.save(issued);
    }

    private List<FactReport> opening(EnterprisesRegistered registered) {
        return openingFacts.stream()
                .flatMap(source ->
                        registered.enterprises().stream().flatMap(enterprise -> source.of(enterprise).stream()))
                .toList();
    }

    void rename(@Observes EnterpriseChanged enterprise) {
        codes.locked(enterprise.uscc()).ifPresent(code -> {
            code.rename(enterprise);
            codes.save(code);
        });
    }

    /** Holds the code of the enterprise until the end of the transaction: nothing else is taken in against it. */
    @Transactional(TxType.MANDATORY)
    public void hold(String uscc) {
        codes.locked(uscc);
    }

    /** Remembers the fact and assesses the code with it; an older report than the known one changes nothing. */
    @Transactional(TxType.MANDATORY)
    public void take(FactReport report) {
        take(report.uscc(), List.of(report));
    }

    /** Remembers facts of one enterprise that came about together, and assesses its code with all of them at once. */
    @Transactional(TxType.MANDATORY)
    public void take(String uscc, List<FactReport> reports) {
        take(codes.locked(uscc).stream().toList(), reports);
    }

    /**
     * Remembers facts of many enterprises, and assesses the code with each of them by itself: no state is left out of
     * its history because the next fact was known already. Holds all these codes, none of which the caller has read.
     *
     * @param reports those of one enterprise in the order in which they came about
     */
    @Transactional(TxType.MANDATORY)
    public void takeEach(List<FactReport> reports) {
        var held = codes.locked(reports.stream().map(FactReport::uscc).collect(toSet()));
        facts.hold(reports);
        for (var round : OnePerEnterprise.of(reports)) {
            var heardOf = round.stream().map(FactReport::uscc).collect(toSet());
            take(held.stream().filter(code -> heardOf.contains(code.uscc())).toList(), round);
        }
    }

    /** @param held the codes of those enterprises which have one */
    private void take(List<Code> held, List<FactReport> reports) {
        var now = now();
        catchUp(held, now); // what fell due before these facts, happened before them
        var news = facts.keep(reports, now, held.stream().map(Code::uscc).collect(toSet()));
        assessAnew(held.stream().filter(code -> news.contains(code.uscc())).toList(), now);
    }

    /** Shows on the code what its enterprise has promised. Changes its status only by what is reported of the duty. */
    @Transactional(TxType.MANDATORY)
    public void show(String uscc, PublicPromise promise) {
        codes.locked(uscc).ifPresent(code -> {
            code.show(promise, now());
            codes.save(code);
        });
    }

    /** Makes the changes that time alone and new policies have made until now, each at its own instant. */
    @Transactional(TxType.MANDATORY)
    public void catchUp(Code code, Instant now) {
        catchUp(List.of(code), now);
    }

    /** The same for many codes, for which what they rest on is read at once. */
    void catchUp(List<Code> behind, Instant now) {
        var timeline = policies.timeline();
        var due = behind.stream().filter(code -> isDue(code, timeline, now)).toList();
        if (due.isEmpty()) {
            return;
        }
        var standing = facts.against(due.stream().map(Code::uscc).toList());
        for (var code : due) {
            var against = standing.getOrDefault(code.uscc(), List.of());
            for (var next = next(code, timeline); next != null && !next.isAfter(now); next = next(code, timeline)) {
                code.assess(judge(against, next, now, timeline));
            }
        }
        codes.save(due);
    }

    /** Assesses the code with facts that it does not account for yet. */
    @Transactional(TxType.MANDATORY)
    public void account(Code code, Instant now) {
        catchUp(code, now);
        facts.account(List.of(code.uscc()));
        assessAnew(List.of(code), now);
    }

    /** Facts that make the same of it as those before are remembered too. */
    private void assessAnew(List<Code> heardOf, Instant now) {
        if (heardOf.isEmpty()) {
            return;
        }
        var timeline = policies.timeline();
        var standing = facts.against(heardOf.stream().map(Code::uscc).toList());
        for (var code : heardOf) {
            var assessment = judge(standing.getOrDefault(code.uscc(), List.of()), now, now, timeline);
            if (!code.assess(assessment) && !codes.newestChange(code).restsOnTheSameAs(assessment)) {
                code.note(assessment);
            }
        }
        codes.save(heardOf);
    }

    private static boolean isDue(Code code, PolicyTimeline timeline, Instant now) {
        var next = next(code, timeline);
        return next != null && !next.isAfter(now);
    }

    /** When something other than a fact will change the code: time alone, or another policy. */
    static @Nullable Instant next(Code code, PolicyTimeline timeline) {
        var change = timeline.nextChangeAfter(code.policyFrom()).orElse(null);
        var alone = code.evaluation().nextEvaluation();
        return change == null || (alone != null && alone.isBefore(change)) ? alone : change;
    }

    private static Assessment judge(List<StandingFact> standing, Instant at, Instant now, PolicyTimeline timeline) {
        var policy = timeline.inForceAt(at).document();
        var inputs = standing.stream().filter(fact -> !fact.isSpentAt(at)).toList();
        return new Assessment(
                policy.evaluate(inputs, at), policy.version(), timeline.inForceSince(at), inputs, at, now);
    }

    /** To the microsecond, as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
