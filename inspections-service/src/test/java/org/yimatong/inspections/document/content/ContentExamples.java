package org.yimatong.inspections.document.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yimatong.inspections.document.content.Checked.Result;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord.Absence;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord.Corrected;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord.PartyWord;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord.Refusal;
import org.yimatong.inspections.document.content.DocumentBody.OnSpotDecision;
import org.yimatong.inspections.document.content.DocumentBody.RectificationOrder;
import org.yimatong.inspections.document.content.DocumentBody.RectificationOrder.Ordered;
import org.yimatong.inspections.document.content.DocumentBody.ReinspectionOpinion;
import org.yimatong.inspections.document.content.DocumentBody.ReinspectionOpinion.Reinspected;
import org.yimatong.inspections.document.content.DocumentBody.Seen;
import org.yimatong.inspections.inspection.ConclusionKind;

/** Documents to print in tests. */
final class ContentExamples {

    static final UUID ID = UUID.fromString("0198a1b2-0000-7000-8000-000000000001");
    static final String PLANT = "陕西渭滨精细化工有限公司";

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 22);
    private static final IssuingUnit GAOLING = new IssuingUnit("610117", "高陵", "西安市高陵区应急管理局", "西安市高陵区人民政府");

    private ContentExamples() {}

    static DocumentContent documentOf(DocumentBody body) {
        return documentTo(PLANT, body);
    }

    static DocumentContent documentTo(String enterprise, DocumentBody body) {
        return new DocumentContent(
                GAOLING.numberOf(body.kind(), 2026, 15),
                GAOLING,
                new Addressee("91610117MA6TE0019E", enterprise, new Person("王𬭎", "主要负责人")),
                List.of(new EnforcementOfficer("李㙓", "26010117001"), new EnforcementOfficer("欧阳燚", "26010117002")),
                ISSUED,
                body);
    }

    static Ordered ordered(String problem) {
        return new Ordered(UUID.randomUUID(), problem, true, LocalDate.of(2026, 12, 6));
    }

    static RectificationOrder anOrder() {
        return new RectificationOrder(
                List.of(
                        ordered("可燃气体探测器停用：反应器 R-101 旁的探测器 GT-3 已断电。"),
                        new Ordered(UUID.randomUUID(), "罐区消防通道堆放杂物。", false, LocalDate.of(2026, 11, 29))),
                null);
    }

    static RectificationOrder anOrderOf(int findings) {
        var ordered = new ArrayList<Ordered>();
        for (var number = 1; number <= findings; number++) {
            ordered.add(ordered("第" + number + "处：" + "储罐附属安全设施不符合设计规范要求。".repeat(1 + number % 5)));
        }
        return new RectificationOrder(ordered, "整改完毕后应当书面申请复查。");
    }

    static InspectionRecord aRecord(String situation) {
        return new InspectionRecord(
                ID,
                "甲醇罐区、中央控制室、1号泵房",
                Instant.parse("2026-11-22T01:30:00Z"),
                Instant.parse("2026-11-22T03:05:00Z"),
                List.of(new Person("王𬭎", "主要负责人"), new Person("赵四", "安全管理员")),
                List.of(new Absence("岗位操作员", "当班人员巡检未归")),
                ConclusionKind.FINDINGS,
                situation,
                checked(),
                List.of(new Seen(ID, "储罐液位计停用：T-101 的液位计已断电。", true)),
                List.of(new Corrected("接地电阻", "应为 4.1 Ω。", "笔误")),
                new PartyWord("储罐正在检修。", new Refusal("不同意检查结论", "社区民警 张强")));
    }

    private static List<Checked> checked() {
        return List.of(
                new Checked("储罐液位计是否完好", Result.NOT_IN_ORDER, List.of(), null, "T-101 断电。"),
                new Checked("接地电阻", Result.IN_ORDER, List.of("3.2", "4.0"), "Ω", null),
                new Checked("氯气库是否设置泄漏报警", Result.NOT_APPLICABLE, List.of(), null, null),
                new Checked("装置外观", Result.DESCRIBED, List.of(), null, "保温层局部破损。"),
                new Checked("泵房排风", Result.NOT_CHECKED, List.of(), null, "泵房上锁，钥匙不在现场。"));
    }

    static ReinspectionOpinion anOpinion() {
        var day = LocalDate.of(2026, 12, 7);
        return new ReinspectionOpinion(
                UUID.randomUUID(),
                "（高陵）应急责改〔2026〕15号",
                ISSUED,
                List.of(
                        new Reinspected(UUID.randomUUID(), "探测器停用。", day, true, "已恢复供电并标定。", null),
                        new Reinspected(
                                UUID.randomUUID(), "通道堆放杂物。", day, false, "仍有原料占道。", LocalDate.of(2026, 12, 14))),
                null);
    }

    static OnSpotDecision aDecision() {
        return new OnSpotDecision(
                ISSUED,
                List.of(new Seen(UUID.randomUUID(), "反应器 R-101 安全联锁被旁路。", true)),
                "《中华人民共和国安全生产法》第六十五条第一款第三项",
                List.of(
                        new Measure(Measure.Kind.EVACUATE, "合成车间二层全部人员。"),
                        new Measure(Measure.Kind.STOP_USE, "反应器 R-101，直至联锁恢复。")));
    }
}
