package org.yimatong.inspections.draw;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yimatong.inspections.enterprise.CodeColour;

/**
 * The rule by which enterprises and officers are drawn. Nothing but the seed and the list of candidates goes into it,
 * so that anybody can recompute a draw.
 *
 * <ol>
 *   <li>The colours are drawn one after the other: red, yellow, green.
 *   <li>The lot of an enterprise is the SHA-256 of {@code <seed>|object|<uscc>}, in hexadecimal. Those with the lowest
 *       lots are drawn, as many as the quota of the colour says.
 *   <li>For each of them, the lot of an officer is the SHA-256 of {@code <seed>|officer|<uscc>|<certificate>}. Of the
 *       officers who work in its area and have no conflict of interest with it, the two with the lowest lots are drawn.
 * </ol>
 */
final class DrawRule {

    /** An enterprise takes two officers. */
    static final int OFFICERS = 2;

    private static final List<CodeColour> ORDER = List.of(CodeColour.RED, CodeColour.YELLOW, CodeColour.GREEN);

    private record Lot<T>(String hash, T of) {}

    private DrawRule() {}

    static List<Pick> draw(String seed, CandidateList candidates, Quotas quotas) {
        return ORDER.stream()
                .flatMap(colour -> {
                    var stratum = candidates.of(colour);
                    return ranked(stratum, object -> seed + "|object|" + object.uscc())
                            .limit(quotas.of(colour).of(stratum.size()));
                })
                .map(drawn -> withOfficers(seed, candidates, drawn))
                .toList();
    }

    /** The enterprises of which too few officers may be sent there; while there is one, nothing can be drawn. */
    static List<Candidate> withoutTwoOfficers(CandidateList candidates) {
        return candidates.objects().stream()
                .filter(object -> candidates.eligibleFor(object).size() < OFFICERS)
                .sorted(Comparator.comparing(Candidate::uscc))
                .toList();
    }

    private static Pick withOfficers(String seed, CandidateList candidates, Lot<Candidate> drawn) {
        var uscc = drawn.of().uscc();
        var officers = ranked(
                        candidates.eligibleFor(drawn.of()),
                        officer -> seed + "|officer|" + uscc + "|" + officer.certificate())
                .limit(OFFICERS)
                .map(lot -> lot.of().certificate())
                .toList();
        return new Pick(drawn.of(), drawn.hash(), officers.getFirst(), officers.getLast());
    }

    private static <T> Stream<Lot<T>> ranked(List<T> all, Function<T, String> text) {
        return all.stream()
                .map(one -> new Lot<>(Sha256.of(text.apply(one)), one))
                .sorted(Comparator.comparing(Lot::hash));
    }
}
