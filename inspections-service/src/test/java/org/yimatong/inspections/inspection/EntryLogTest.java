package org.yimatong.inspections.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.inspection.InspectionExamples.NOON;
import static org.yimatong.inspections.inspection.InspectionExamples.concludes;
import static org.yimatong.inspections.inspection.InspectionExamples.numbered;
import static org.yimatong.inspections.inspection.InspectionExamples.peopleAndSignatures;
import static org.yimatong.inspections.inspection.InspectionExamples.says;
import static org.yimatong.inspections.inspection.InspectionExamples.visitTo;
import static org.yimatong.inspections.inspection.InspectionExamples.yesNo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.checklist.Verdict;

class EntryLogTest {

    private final ConclusionCheck check = new ConclusionCheck(
            visitTo("91610117MA6TE0019E"),
            NOON,
            List.of(yesNo("alarm", Verdict.YES, false), yesNo("leak", Verdict.NO, false)));

    @Test
    void of_two_answers_the_later_number_counts_whichever_arrived_first() {
        var entries =
                numbered(List.of(says("alarm", Verdict.NO), says("leak", Verdict.NO), says("alarm", Verdict.YES)));

        assertThat(new EntryLog(entries.reversed()).open(check).record().entries())
                .containsExactly(entries.get(2), entries.get(1));
    }

    @Test
    void a_conclusion_waits_for_all_entries_before_it_even_for_those_that_change_nothing() {
        var entries = concluded(says("alarm", Verdict.YES), says("leak", Verdict.YES), says("leak", Verdict.NO));
        var cut = new ArrayList<>(entries);
        var late = cut.remove(7);

        assertThat(new EntryLog(cut).effectiveConclusion(check)).isEmpty();
        assertThat(new EntryLog(cut).open(check).missing()).containsExactly(late.number());
        assertThat(new EntryLog(entries).effectiveConclusion(check)).contains(entries.getLast());
    }

    @Test
    void a_conclusion_in_whose_way_something_stands_gives_way_to_a_later_one() {
        var entries = concluded(says("alarm", Verdict.YES));
        assertThat(new EntryLog(entries).effectiveConclusion(check)).isEmpty();
        assertThat(new EntryLog(entries).open(check).obstacles()).hasSize(1);

        var mended = numbered(Stream.concat(
                        entries.stream().map(FieldEntry::content),
                        Stream.of(says("leak", Verdict.NO), concludes(ConclusionKind.IN_ORDER)))
                .toList());
        assertThat(new EntryLog(mended).effectiveConclusion(check)).contains(mended.getLast());
    }

    @Test
    void what_is_said_after_the_conclusion_does_not_count() {
        var entries = concluded(says("alarm", Verdict.YES), says("leak", Verdict.NO), says("leak", Verdict.NO));
        var conclusion = entries.getLast().number();
        var later = new ArrayList<>(entries);
        later.add(new FieldEntry(conclusion + 1, InspectionExamples.NOON, says("leak", Verdict.YES)));

        assertThat(new EntryLog(later).effectiveConclusion(check)).contains(entries.getLast());
        assertThat(new EntryLog(later).closed(conclusion)).isEqualTo(new EntryLog(entries).closed(conclusion));
    }

    @Test
    void any_order_and_any_repetition_amount_to_the_same() {
        var random = new Random(20260302);
        for (var round = 0; round < 500; round++) {
            var entries = randomEntries(random);
            var arrived = new ArrayList<>(entries);
            for (var extra = random.nextInt(10); extra > 0; extra--) {
                arrived.add(entries.get(random.nextInt(entries.size())));
            }
            Collections.shuffle(arrived, random);

            assertThat(new EntryLog(arrived).effectiveConclusion(check))
                    .isEqualTo(new EntryLog(entries).effectiveConclusion(check));
            assertThat(new EntryLog(arrived).open(check)).isEqualTo(new EntryLog(entries).open(check));
        }
    }

    private static List<FieldEntry> randomEntries(Random random) {
        var contents = new ArrayList<EntryContent>(peopleAndSignatures());
        for (var more = random.nextInt(12); more > 0; more--) {
            contents.add(
                    switch (random.nextInt(4)) {
                        case 0 -> says("alarm", Verdict.values()[random.nextInt(3)]);
                        case 1 -> says("leak", Verdict.values()[random.nextInt(3)]);
                        case 2 -> new Attendance(Presence.OPERATOR, "孙伟", null);
                        default -> concludes(ConclusionKind.values()[random.nextInt(4)]);
                    });
        }
        Collections.shuffle(contents, random);
        return numbered(contents);
    }

    private static List<FieldEntry> concluded(Answer... answers) {
        var contents = new ArrayList<EntryContent>(peopleAndSignatures());
        contents.addAll(List.of(answers));
        contents.add(concludes(ConclusionKind.IN_ORDER));
        return numbered(contents);
    }
}
