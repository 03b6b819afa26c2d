package org.yimatong.inspections.document.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.document.content.ContentExamples.ID;
import static org.yimatong.inspections.document.content.ContentExamples.aDecision;
import static org.yimatong.inspections.document.content.ContentExamples.aRecord;
import static org.yimatong.inspections.document.content.ContentExamples.anOpinion;
import static org.yimatong.inspections.document.content.ContentExamples.anOrder;
import static org.yimatong.inspections.document.content.ContentExamples.documentOf;
import static org.yimatong.inspections.document.content.PrintedPages.flowOf;
import static org.yimatong.inspections.document.content.PrintedPages.linesOf;

import org.junit.jupiter.api.Test;
import org.yimatong.inspections.document.paper.Press;

/** What each kind of document says, in the order in which it says it. */
class DocumentPaperTest {

    private static final DocumentPaper PAPER = new DocumentPaper(new Press());

    @Test
    void an_order_names_the_findings_their_deadlines_the_remedies_and_who_signs() {
        assertThat(flowOf(printed(anOrder())))
                .containsSubsequence(
                        "西安市高陵区应急管理局",
                        "责令限期整改指令书",
                        "（高陵）应急责改〔2026〕15号",
                        "陕西渭滨精细化工有限公司：",
                        "经查，你单位存在下列问题",
                        "可燃气体探测器停用",
                        "罐区消防通道堆放杂物",
                        "第1至2项问题",
                        "六十日内依法向西安市高陵区人民政府申请行政复议",
                        "行政诉讼",
                        "（盖章）")
                .contains("2026年12月6日前", "2026年11月29日前", "所列期限（含当日）前整改完毕", "重大", "一般")
                .contains("西安市高陵区应急管理局（盖章）", "2026年11月22日", "本文书一式两份", "共1页第1页");
    }

    @Test
    void each_officer_signs_beside_name_and_certificate_and_so_does_the_enterprise() {
        assertThat(linesOf(printed(anOrder())))
                .contains("执法人员（签名）：李㙓执法证号：26010117001", "执法人员（签名）：欧阳燚执法证号：26010117002")
                .contains("被检查单位负责人（签名）：日期：年月日");
    }

    @Test
    void an_opinion_tells_what_the_reinspection_of_each_finding_came_to() {
        assertThat(flowOf(printed(anOpinion())))
                .contains("2026年11月22日向你单位下达了《责令限期整改指令书》（高陵）应急责改〔2026〕15号")
                .contains("已整改", "未整改到位", "应于2026年12月14日前整改完毕", "第2项仍未整改到位")
                .contains("（盖章）");
    }

    @Test
    void a_decision_names_the_law_and_numbers_its_measures() {
        assertThat(flowOf(printed(aDecision())))
                .containsSubsequence(
                        "现场处理措施决定书",
                        "安全联锁被旁路",
                        "依据《中华人民共和国安全生产法》第六十五条第一款第三项的规定",
                        "1．从危险区域内撤出作业人员：合成车间二层全部人员。",
                        "2．停止使用相关设施、设备：反应器R-101",
                        "如果不服本决定");
    }

    @Test
    void a_record_says_where_when_and_before_whom_something_was_seen_and_needs_no_seal() {
        assertThat(flowOf(printed(aRecord("一、呼吸阀检验过期。\n二、探测器断电，file office affluent。"))))
                .containsSubsequence(
                        "现场检查记录",
                        "甲醇罐区、中央控制室、1号泵房",
                        "2026年11月22日9时30分至2026年11月22日11时05分",
                        "王𬭎（主要负责人）、赵四（安全管理员）",
                        "应到未到岗位操作员：当班人员巡检未归",
                        "执法证号分别为26010117001、26010117002",
                        "一、呼吸阀检验过期。",
                        "二、探测器断电，fileofficeaffluent。",
                        "储罐液位计是否完好不符合；T-101断电。",
                        "接地电阻符合；3.2Ω、4.0Ω",
                        "不涉及",
                        "保温层局部破损。",
                        "未检查；泵房上锁，钥匙不在现场。",
                        "储罐液位计停用：T-101的液位计已断电。重大",
                        "检查结论：发现事故隐患或者问题。",
                        "1．接地电阻：应为4.1Ω。（更正原因：笔误）",
                        "被检查单位意见：储罐正在检修。",
                        "拒绝签名，理由：不同意检查结论。见证人：社区民警张强。")
                .doesNotContain("（盖章）");
    }

    @Test
    void the_same_content_gives_the_same_bytes_each_time() {
        var content = documentOf(anOrder());

        assertThat(PAPER.print(ID, content).pdf())
                .isEqualTo(new DocumentPaper(new Press()).print(ID, content).pdf());
    }

    private static byte[] printed(DocumentBody body) {
        return PAPER.print(ID, documentOf(body)).pdf();
    }
}
