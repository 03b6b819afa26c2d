package org.yimatong.inspections.inspection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yimatong.inspections.checklist.AnswerKind;
import org.yimatong.inspections.checklist.ChecklistItem;
import org.yimatong.inspections.checklist.Verdict;

/** Inspections to build tests from. */
public final class InspectionExamples {

    public static final Instant TEN = Instant.parse("2026-03-02T02:00:00Z");
    public static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    /** 20 items, each of which is a danger. */
    public static final ChecklistUsed THE_20 = new ChecklistUsed("major-hidden-danger-20", 1);

    public static final Officer LI = new Officer("李建国", "61010012345");
    public static final Officer WANG = new Officer("王芳", "61010067890");

    private InspectionExamples() {}

    public static Visit visitTo(String uscc) {
        return new Visit(uscc, InspectionKind.ROUTINE, "年度计划检查", "甲醇罐区", TEN, List.of(LI, WANG), THE_20, null, null);
    }

    static ChecklistItem yesNo(String key, Verdict inOrder, boolean photoRequired) {
        return new ChecklistItem(
                key, "储罐液位计是否完好", null, AnswerKind.YES_NO, inOrder, null, null, null, true, photoRequired, null);
    }

    static ChecklistItem number(String key, String low, String high) {
        return new ChecklistItem(key, "接地电阻", "GB 50057", AnswerKind.NUMBER, null, "Ω", low, high, true, false, null);
    }

    static ChecklistItem words(String key, boolean required) {
        return new ChecklistItem(key, "现场情况", null, AnswerKind.TEXT, null, null, null, null, required, false, null);
    }

    static Answer says(String item, Verdict verdict) {
        return new Answer(item, verdict, null, null, null, null, null);
    }

    static Answer measures(String item, String... numbers) {
        return new Answer(item, null, List.of(numbers), null, null, null, null);
    }

    static Answer writes(String item, String text) {
        return new Answer(item, null, null, text, null, null, null);
    }

    static Answer notAnswered(String item, String because) {
        return new Answer(item, null, null, null, because, null, null);
    }

    static Signature signed(Signatory signatory, String name) {
        return new Signature(signatory, name, null, new UUID(0, 7), null, null);
    }

    static Signature refused(String name) {
        return new Signature(Signatory.PARTY, name, "厂长", null, new Signature.Refusal("不同意检查结论", "社区民警 张强"), null);
    }

    static Conclusion concludes(ConclusionKind outcome) {
        return new Conclusion(outcome, "检查了甲醇罐区和控制室。", NOON);
    }

    /** Those who were there, and their signatures: what every conclusion after a look at the site needs. */
    static List<EntryContent> peopleAndSignatures() {
        return List.of(
                new Attendance(Presence.MAIN_PERSON, null, "出差"),
                new Attendance(Presence.SAFETY_MANAGER, "赵敏", null),
                new Attendance(Presence.OPERATOR, "孙伟", null),
                signed(Signatory.FIRST_OFFICER, LI.name()),
                signed(Signatory.SECOND_OFFICER, WANG.name()),
                signed(Signatory.PARTY, "赵敏"));
    }

    /** As the device numbers them, a minute after each other. */
    public static List<FieldEntry> numbered(List<? extends EntryContent> contents) {
        return IntStream.range(0, contents.size())
                .mapToObj(place -> new FieldEntry(place + 1, TEN.plusSeconds(60L * place), contents.get(place)))
                .toList();
    }

    /** An inspection by the 20 items, the first answered twice, concluded with all in order. */
    public static List<FieldEntry> wholeInspection() {
        var contents = new ArrayList<EntryContent>();
        contents.add(says("WH-01", Verdict.YES));
        IntStream.rangeClosed(1, 20)
                .mapToObj(number -> says("WH-%02d".formatted(number), Verdict.NO))
                .forEach(contents::add);
        contents.addAll(peopleAndSignatures());
        contents.add(concludes(ConclusionKind.IN_ORDER));
        return numbered(contents);
    }
}
