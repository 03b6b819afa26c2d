package org.yimatong.inspections.resumption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** The steps people take with an application to start again; each is one transaction. */
@ApplicationScoped
@Transactional
public class ResumptionService {

    /** How an enterprise stands that may apply: the registry may hear of an earlier refusal a moment later. */
    private static final Set<String> STANDING_STILL = Set.of("SUSPENDED", "RESUMING");

    private final Resumptions resumptions;
    private final ResumptionConditions conditions;
    private final KnownEnterprises enterprises;
    private final CurrentAccess access;
    private final Clock clock;

    ResumptionService(
            Resumptions resumptions,
            ResumptionConditions conditions,
            KnownEnterprises enterprises,
            CurrentAccess access,
            Clock clock) {
        this.resumptions = resumptions;
        this.conditions = conditions;
        this.enterprises = enterprises;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Applies for the caller's own enterprise.
     *
     * @param statements what it says of each condition, by code
     * @throws EnterpriseNotSuspended unless it stands still
     * @throws ResumptionPending if it has applied already
     */
    public Resumption apply(String measures, Map<String, String> statements, List<UUID> files) {
        conditions.requireEach("/conditions", List.copyOf(statements.keySet()));
        var caller = access.get();
        var enterprise =
                Optional.ofNullable(caller.uscc()).flatMap(enterprises::visible).orElseThrow(NotFound::new);
        if (!STANDING_STILL.contains(enterprise.status())) {
            throw new EnterpriseNotSuspended(enterprise.status());
        }
        var resumption = Resumption.apply(enterprise.uscc(), enterprise.area(), measures, Actor.of(caller), now());
        resumptions.save(resumption, "applied");
        resumptions.add(statements.entrySet().stream()
                .map(said -> new ConditionCheck(resumption, said.getKey(), said.getValue()))
                .toList());
        resumptions.attach(resumption, files);
        resumptions.tell(ResumptionEvents.applied(resumption, now()));
        return resumption;
    }

    /** Writes down what officials found of each condition. */
    public Resumption inspect(
            UUID id, ExpectedVersion seen, LocalDate day, List<ConditionFinding> findings, List<UUID> files) {
        var resumption = held(id, seen);
        var checks = checksOf(resumption);
        ResumptionConditions.requireEach(
                "/conditions",
                findings.stream().map(ConditionFinding::code).toList(),
                checks.stream().map(ConditionCheck::code));
        if (day.isAfter(LegalCalendar.today(clock))) {
            throw new InvalidInput("/inspectedOn", "day-in-future");
        }
        resumption.inspect(day, Actor.of(access.get()));
        var byCode = findings.stream().collect(Collectors.toMap(ConditionFinding::code, Function.identity()));
        for (var check : checks) {
            check.found(Objects.requireNonNull(byCode.get(check.code())));
        }
        resumptions.save(resumption, "inspected");
        resumptions.attach(resumption, files);
        return resumption;
    }

    /** Decides, and tells the registry. */
    public Resumption decide(UUID id, ExpectedVersion seen, boolean approved, String reason) {
        var resumption = held(id, seen);
        var unmet = checksOf(resumption).stream()
                .filter(ConditionCheck::isUnmet)
                .map(ConditionCheck::code)
                .toList();
        resumption.decide(approved, unmet, reason, Actor.of(access.get()), now());
        resumptions.save(resumption, approved ? "approved" : "refused");
        resumptions.tell(ResumptionEvents.decided(resumption, unmet));
        return resumption;
    }

    private List<ConditionCheck> checksOf(Resumption resumption) {
        return resumptions.checksOf(List.of(resumption.id())).getOrDefault(resumption.id(), List.of());
    }

    private Resumption held(UUID id, ExpectedVersion seen) {
        var resumption = resumptions.held(id).orElseThrow(NotFound::new);
        seen.require(resumption);
        return resumption;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
