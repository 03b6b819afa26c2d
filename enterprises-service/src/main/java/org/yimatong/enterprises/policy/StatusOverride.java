package org.yimatong.enterprises.policy;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two people decided a code shows, for a while.
 *
 * <p>It raises without limit. It lowers only the reasons it was decided on: what came later counts in full, be it the
 * same fact once more. What would be red by one of them still shows yellow, and neither doubt nor a suspension is
 * lowered at all.
 *
 * @param status that was decided
 * @param concerns the reasons it was decided on, each by {@link #concern}
 */
public record StatusOverride(CodeStatus status, Set<String> concerns) {

    /** The reason it gives. */
    public static final String CODE = "override";

    /** What may be decided. */
    public static final Set<CodeStatus> COLOURS = Set.of(CodeStatus.GREEN, CodeStatus.YELLOW, CodeStatus.RED);

    /** Parameter of the fact: the reasons it was decided on. */
    private static final String CONCERNS = "concerns";

    /** Parameter of the fact behind a reason: which rating it is, since another one may be of the same colour. */
    private static final String RATING = "rating";

    private static final String REMEDY = "await-expiry";

    static StatusOverride of(StandingFact fact) {
        var concerns = Arrays.stream(
                        fact.parameters().getOrDefault(CONCERNS, "").split(" "))
                .filter(concern -> !concern.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new StatusOverride(CodeStatus.valueOf(fact.grade()), concerns);
    }

    /** The parameters of its fact, with these others. */
    public static Map<String, String> parameters(Collection<Reason> decidedOn, Map<String, String> others) {
        var parameters = new HashMap<>(others);
        parameters.put(
                CONCERNS,
                decidedOn.stream().map(StatusOverride::concern).sorted().collect(joining(" ")));
        return Map.copyOf(parameters);
    }

    /**
     * Names a reason for as long as it is the same: many facts keep one id for ever, so that the promise of another
     * day, a licence that is gone again or another rating of the same colour can be told from the one before by more.
     */
    static String concern(Reason reason) {
        var rating = reason.parameters().get(RATING);
        return named(reason) + ":" + reason.since() + (rating == null ? "" : ":" + rating);
    }

    /** How reasons were named in overrides that were confirmed before {@link #concern} told more. */
    private static String named(Reason reason) {
        return reason.code() + ":" + reason.fact();
    }

    /** How the override itself is told. */
    static Reason reason(StandingFact fact) {
        return new Reason(
                CODE,
                CodeStatus.valueOf(fact.grade()),
                fact.since(),
                fact.source(),
                fact.id(),
                fact.parameters(),
                REMEDY);
    }

    /** Whether it is in effect at the instant; from its expiry on it is not. */
    static boolean isInEffect(StandingFact fact, Instant at) {
        return Objects.requireNonNull(fact.overdueFrom()).isAfter(at);
    }

    /** What the code shows for these reasons. */
    CodeStatus over(List<Reason> reasons) {
        return reasons.stream().map(this::lowered).reduce(status, CodeStatus::worse);
    }

    private CodeStatus lowered(Reason reason) {
        if (!concerns.contains(concern(reason)) && !concerns.contains(named(reason))) {
            return reason.status();
        }
        return switch (reason.status()) {
            case GREEN, YELLOW -> CodeStatus.GREEN;
            case RED -> CodeStatus.YELLOW;
            case UNKNOWN, SUSPENDED -> reason.status();
        };
    }
}
