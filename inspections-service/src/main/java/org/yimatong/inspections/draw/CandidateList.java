package org.yimatong.inspections.draw;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimatong.inspections.enterprise.CodeColour;

/**
 * Who may be drawn: enterprises, officers, and which of them have to keep away from each other.
 *
 * <p>Its text is canonical: one line each, sorted byte by byte as {@code LC_ALL=C sort} does, each ended by a line
 * feed. In whatever order they are given, the same candidates have the same text.
 */
record CandidateList(Set<Candidate> objects, Set<CandidateOfficer> officers, Set<CandidateConflict> conflicts) {

    CandidateList {
        objects = Set.copyOf(objects);
        officers = Set.copyOf(officers);
        conflicts = Set.copyOf(conflicts);
    }

    /** Lines are ASCII, so that Java sorts them as bytes are sorted. */
    String text() {
        var lines = Stream.of(
                        objects.stream().map(Candidate::line),
                        officers.stream().map(CandidateOfficer::line),
                        conflicts.stream().map(CandidateConflict::line))
                .flatMap(Function.identity());
        return lines.sorted().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** The list of which this is the text. */
    static CandidateList read(String text) {
        var objects = new HashSet<Candidate>();
        var officers = new HashSet<CandidateOfficer>();
        var conflicts = new HashSet<CandidateConflict>();
        text.lines().forEach(line -> {
            var words = line.split(" ", -1);
            switch (words[0]) {
                case "object" -> objects.add(new Candidate(CodeColour.valueOf(words[1]), words[2], words[3]));
                case "officer" -> officers.add(new CandidateOfficer(List.of(words[1].split(",", -1)), words[2]));
                case "conflict" -> conflicts.add(new CandidateConflict(words[1], words[2]));
                default -> throw new IllegalArgumentException("No line of a candidate list: " + line);
            }
        });
        return new CandidateList(objects, officers, conflicts);
    }

    /** Enterprises of this colour, in no particular order. */
    List<Candidate> of(CodeColour colour) {
        return objects.stream().filter(object -> object.colour() == colour).toList();
    }

    /** Whether both officers may be sent there. */
    boolean allows(Candidate object, String certificate, String another) {
        return eligibleFor(object).stream()
                .map(CandidateOfficer::certificate)
                .collect(Collectors.toSet())
                .containsAll(Set.of(certificate, another));
    }

    /** Who may be sent there: officers who work in its area and have no conflict with it, in no particular order. */
    List<CandidateOfficer> eligibleFor(Candidate object) {
        return officers.stream()
                .filter(officer -> officer.areas().contains(object.area()))
                .filter(officer -> !conflicts.contains(new CandidateConflict(officer.certificate(), object.uscc())))
                .toList();
    }
}
