package org.yimatong.inspections.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.inspection.InspectionExamples.NOON;
import static org.yimatong.inspections.inspection.InspectionExamples.TEN;
import static org.yimatong.inspections.inspection.InspectionExamples.concludes;
import static org.yimatong.inspections.inspection.InspectionExamples.measures;
import static org.yimatong.inspections.inspection.InspectionExamples.notAnswered;
import static org.yimatong.inspections.inspection.InspectionExamples.number;
import static org.yimatong.inspections.inspection.InspectionExamples.numbered;
import static org.yimatong.inspections.inspection.InspectionExamples.peopleAndSignatures;
import static org.yimatong.inspections.inspection.InspectionExamples.refused;
import static org.yimatong.inspections.inspection.InspectionExamples.says;
import static org.yimatong.inspections.inspection.InspectionExamples.signed;
import static org.yimatong.inspections.inspection.InspectionExamples.visitTo;
import static org.yimatong.inspections.inspection.InspectionExamples.words;
import static org.yimatong.inspections.inspection.InspectionExamples.writes;
import static org.yimatong.inspections.inspection.InspectionExamples.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimatong.inspections.checklist.Verdict;
import org.yimatong.inspections.inspection.Obstacle.Reason;

class ConclusionCheckTest {

    private final ConclusionCheck check = new ConclusionCheck(
            visitTo("91610117MA6TE0019E"),
            NOON,
            List.of(
                    yesNo("level-gauge", Verdict.YES, false),
                    yesNo("leak", Verdict.NO, true),
                    number("earthing", "0", "4"),
                    words("remarks", false)));

    private final List<EntryContent> said = new ArrayList<>(peopleAndSignatures());

    @Test
    void nothing_stands_in_the_way_when_all_is_answered_and_signed() {
        said.addAll(List.of(says("level-gauge", Verdict.YES), photographed(Verdict.NO), measures("earthing", "3.9")));

        assertThat(obstacles(ConclusionKind.IN_ORDER)).isEmpty();
    }

    @Test
    void a_required_item_is_answered_or_said_why_not() {
        said.addAll(List.of(says("level-gauge", Verdict.NOT_APPLICABLE), notAnswered("leak", "罐区封闭，无法进入")));

        assertThat(obstacles(ConclusionKind.IN_ORDER)).containsExactly(new Obstacle(Reason.ANSWER_MISSING, "earthing"));
    }

    @Test
    void an_answer_is_of_the_kind_its_item_asks_for() {
        said.addAll(List.of(
                measures("level-gauge", "1"),
                photographed(Verdict.NO),
                writes("earthing", "合格"),
                says("new", Verdict.YES)));

        assertThat(obstacles(ConclusionKind.FINDINGS))
                .containsExactly(
                        new Obstacle(Reason.ANSWER_UNFIT, "level-gauge"),
                        new Obstacle(Reason.ANSWER_UNFIT, "earthing"),
                        new Obstacle(Reason.ANSWER_UNFIT, "new"));
    }

    @Test
    void an_item_that_asks_for_a_photo_gets_one() {
        said.addAll(List.of(says("level-gauge", Verdict.YES), says("leak", Verdict.NO), measures("earthing", "4")));

        assertThat(obstacles(ConclusionKind.IN_ORDER)).containsExactly(new Obstacle(Reason.PHOTO_MISSING, "leak"));
    }

    @Test
    void not_all_is_in_order_if_an_item_is_not() {
        said.addAll(
                List.of(says("level-gauge", Verdict.NO), photographed(Verdict.YES), measures("earthing", "3", "4.1")));

        assertThat(obstacles(ConclusionKind.FINDINGS)).isEmpty();
        assertThat(obstacles(ConclusionKind.IN_ORDER))
                .containsExactly(
                        new Obstacle(Reason.NOT_IN_ORDER, "level-gauge"),
                        new Obstacle(Reason.NOT_IN_ORDER, "leak"),
                        new Obstacle(Reason.NOT_IN_ORDER, "earthing"));
    }

    @Test
    void each_of_the_three_was_present_or_it_is_said_why_not() {
        said.removeIf(content -> content.subject().equals("OPERATOR"));
        said.addAll(List.of(says("level-gauge", Verdict.YES), photographed(Verdict.NO), measures("earthing", "1")));

        assertThat(obstacles(ConclusionKind.IN_ORDER))
                .containsExactly(new Obstacle(Reason.ATTENDANCE_MISSING, "OPERATOR"));
    }

    @Test
    void both_officers_and_the_party_sign_or_the_party_refuses_before_a_witness() {
        said.clear();
        said.add(signed(Signatory.FIRST_OFFICER, "赵敏"));
        assertThat(obstacles(ConclusionKind.FINDINGS))
                .contains(
                        new Obstacle(Reason.SIGNATURE_OF_ANOTHER, "FIRST_OFFICER"),
                        new Obstacle(Reason.SIGNATURE_MISSING, "SECOND_OFFICER"),
                        new Obstacle(Reason.SIGNATURE_MISSING, "PARTY"));

        said.add(refused("赵敏"));
        assertThat(obstacles(ConclusionKind.FINDINGS)).doesNotContain(new Obstacle(Reason.SIGNATURE_MISSING, "PARTY"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTRY_REFUSED", "NOT_IN_OPERATION"})
    void who_could_not_look_needs_the_officers_signatures_only(ConclusionKind outcome) {
        said.removeIf(content ->
                content.kind() != EntryKind.SIGNATURE || content.subject().equals("PARTY"));

        assertThat(obstacles(outcome)).isEmpty();
    }

    @Test
    void it_does_not_end_before_it_began() {
        var record = SiteRecord.of(numbered(said));
        var conclusion = new Conclusion(ConclusionKind.ENTRY_REFUSED, "拒绝检查", TEN.minusSeconds(1));

        assertThat(check.obstacles(record, conclusion)).containsExactly(new Obstacle(Reason.ENDED_BEFORE_BEGUN, ""));
    }

    @Test
    void a_begin_later_than_its_arrival_is_no_measure_of_the_end() {
        var fast = new ConclusionCheck(visitTo("91610117MA6TE0019E"), TEN.minusSeconds(1), List.of());
        var conclusion = new Conclusion(ConclusionKind.ENTRY_REFUSED, "拒绝检查", TEN.minusSeconds(2));

        assertThat(fast.obstacles(SiteRecord.of(numbered(said)), conclusion)).isEmpty();
    }

    @Test
    void what_answers_no_item_is_taken_back_by_saying_why() {
        said.addAll(List.of(
                says("level-gauge", Verdict.YES),
                photographed(Verdict.NO),
                measures("earthing", "4"),
                notAnswered("new", "误点")));

        assertThat(obstacles(ConclusionKind.IN_ORDER)).isEmpty();
    }

    private List<Obstacle> obstacles(ConclusionKind outcome) {
        return check.obstacles(SiteRecord.of(numbered(said)), concludes(outcome));
    }

    private static Answer photographed(Verdict verdict) {
        return new Answer("leak", verdict, null, null, null, List.of(UUID.randomUUID()), null);
    }
}
