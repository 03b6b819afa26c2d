package org.yimatong.inspections.draw;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimatong.inspections.enterprise.CodeColour;

/** Candidates to build tests from. */
final class DrawExamples {

    static final String AREA = "610117";

    private DrawExamples() {}

    static Candidate object(CodeColour colour, int number) {
        return new Candidate(colour, AREA, "91610117MA%08d".formatted(number));
    }

    static CandidateOfficer officer(int number) {
        return new CandidateOfficer(List.of(AREA), "1101%04d".formatted(number));
    }

    /** So many enterprises of each colour and so many officers, without any conflict. */
    static CandidateList list(int red, int yellow, int green, int officers) {
        return list(red, yellow, green, officers, Set.of());
    }

    static CandidateList list(int red, int yellow, int green, int officers, Set<CandidateConflict> conflicts) {
        var objects = Stream.of(
                        IntStream.range(0, red).mapToObj(i -> object(CodeColour.RED, i)),
                        IntStream.range(100, 100 + yellow).mapToObj(i -> object(CodeColour.YELLOW, i)),
                        IntStream.range(200, 200 + green).mapToObj(i -> object(CodeColour.GREEN, i)))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        var people =
                IntStream.range(0, officers).mapToObj(DrawExamples::officer).collect(Collectors.toSet());
        return new CandidateList(objects, people, conflicts);
    }

    static Quotas quotas(int red, int yellow, int green) {
        return new Quotas(new Quota(red, null), new Quota(yellow, null), new Quota(green, null));
    }
}
