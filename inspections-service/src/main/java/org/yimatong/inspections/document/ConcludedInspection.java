package org.yimatong.inspections.document;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.checklist.AnswerKind;
import org.yimatong.inspections.checklist.ChecklistItem;
import org.yimatong.inspections.checklist.Verdict;
import org.yimatong.inspections.document.content.Checked;
import org.yimatong.inspections.document.content.Checked.Result;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord.Absence;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord.Corrected;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord.PartyWord;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord.Refusal;
import org.yimatong.inspections.document.content.EnforcementOfficer;
import org.yimatong.inspections.document.content.Person;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.inspection.Addendum;
import org.yimatong.inspections.inspection.Answer;
import org.yimatong.inspections.inspection.Attendance;
import org.yimatong.inspections.inspection.Conclusion;
import org.yimatong.inspections.inspection.Inspection;
import org.yimatong.inspections.inspection.Presence;
import org.yimatong.inspections.inspection.Signatory;
import org.yimatong.inspections.inspection.Signature;
import org.yimatong.inspections.inspection.SiteRecord;

/**
 * A concluded inspection as its record (现场检查记录) tells it.
 *
 * @param said as it was frozen by the conclusion
 * @param items of the checklist by which it went
 * @param found what was filed as found at it, oldest first
 */
record ConcludedInspection(
        Inspection inspection,
        SiteRecord said,
        List<ChecklistItem> items,
        List<Finding> found,
        List<Addendum> addenda) {

    /** The two who inspected. */
    List<EnforcementOfficer> officers() {
        return inspection.visit().officers().stream()
                .map(officer -> new EnforcementOfficer(officer.name(), officer.certificate()))
                .toList();
    }

    /** Who signed for the enterprise, or would not. */
    Optional<Person> representative() {
        return party().map(party -> new Person(party.name(), Objects.requireNonNullElse(party.position(), "被检查单位负责人")));
    }

    InspectionRecord record() {
        var conclusion = said.contents(Conclusion.class).findFirst().orElseThrow();
        return new InspectionRecord(
                inspection.id(),
                inspection.visit().place(),
                inspection.visit().begunAt(),
                conclusion.endedAt(),
                present(),
                absent(),
                conclusion.outcome(),
                conclusion.situation(),
                checked(),
                found.stream().map(NamedFindings::seen).toList(),
                addenda.stream().map(this::corrected).toList(),
                party().map(ConcludedInspection::wordOf).orElse(null));
    }

    private List<Person> present() {
        return attendances()
                .flatMap(one ->
                        one.name() == null ? Stream.empty() : Stream.of(new Person(one.name(), positionOf(one.role()))))
                .toList();
    }

    private List<Absence> absent() {
        return attendances()
                .flatMap(one -> one.absentBecause() == null
                        ? Stream.empty()
                        : Stream.of(new Absence(positionOf(one.role()), one.absentBecause())))
                .toList();
    }

    private Stream<Attendance> attendances() {
        return said.contents(Attendance.class).sorted(Comparator.comparing(Attendance::role));
    }

    private List<Checked> checked() {
        var answers = said.contents(Answer.class).collect(toMap(Answer::item, Function.identity()));
        return items.stream()
                .flatMap(item ->
                        Optional.ofNullable(answers.get(item.key())).stream().map(answer -> checked(item, answer)))
                .toList();
    }

    private static Checked checked(ChecklistItem item, Answer answer) {
        if (answer.notAnsweredBecause() != null) {
            return new Checked(item.text(), Result.NOT_CHECKED, List.of(), null, answer.notAnsweredBecause());
        }
        var measured = Objects.requireNonNullElse(answer.measured(), List.<String>of());
        return new Checked(item.text(), resultOf(item, answer), measured, item.unit(), answer.text());
    }

    private static Result resultOf(ChecklistItem item, Answer answer) {
        if (answer.verdict() == Verdict.NOT_APPLICABLE) {
            return Result.NOT_APPLICABLE;
        }
        if (answer.deviatesFrom(item)) {
            return Result.NOT_IN_ORDER;
        }
        return item.answer() == AnswerKind.TEXT ? Result.DESCRIBED : Result.IN_ORDER;
    }

    private Corrected corrected(Addendum addendum) {
        var correction = addendum.correction();
        return new Corrected(textOf(correction.item()), correction.text(), correction.reason());
    }

    private @Nullable String textOf(@Nullable String key) {
        return items.stream()
                .filter(item -> item.key().equals(key))
                .map(ChecklistItem::text)
                .findFirst()
                .orElse(key);
    }

    private Optional<Signature> party() {
        return said.contents(Signature.class)
                .filter(signature -> signature.signatory() == Signatory.PARTY)
                .findFirst();
    }

    private static PartyWord wordOf(Signature party) {
        var refusal = party.refusal();
        return new PartyWord(
                party.opinion(), refusal == null ? null : new Refusal(refusal.reason(), refusal.witness()));
    }

    /** As the law and the forms call them (三位一体). */
    private static String positionOf(Presence role) {
        return switch (role) {
            case MAIN_PERSON -> "主要负责人";
            case SAFETY_MANAGER -> "安全管理员";
            case OPERATOR -> "岗位操作员";
        };
    }
}
