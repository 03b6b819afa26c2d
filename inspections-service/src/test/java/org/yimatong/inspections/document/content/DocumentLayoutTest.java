package org.yimatong.inspections.document.content;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.yimatong.inspections.document.content.ContentExamples.ID;
import static org.yimatong.inspections.document.content.ContentExamples.aDecision;
import static org.yimatong.inspections.document.content.ContentExamples.aRecord;
import static org.yimatong.inspections.document.content.ContentExamples.anOpinion;
import static org.yimatong.inspections.document.content.ContentExamples.anOrder;
import static org.yimatong.inspections.document.content.ContentExamples.anOrderOf;
import static org.yimatong.inspections.document.content.ContentExamples.documentOf;
import static org.yimatong.inspections.document.content.ContentExamples.documentTo;
import static org.yimatong.inspections.document.content.ContentExamples.ordered;
import static org.yimatong.inspections.document.content.PrintedPages.flowOf;
import static org.yimatong.inspections.document.content.PrintedPages.textOf;
import static org.yimatong.inspections.document.content.PrintedPages.wordsOf;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimatong.inspections.document.content.DocumentBody.RectificationOrder;
import org.yimatong.inspections.document.content.PrintedPages.Word;
import org.yimatong.inspections.document.paper.Press;

/** How documents look on paper: nothing is cut off, nothing lies over another, long ones flow. */
class DocumentLayoutTest {

    private static final DocumentPaper PAPER = new DocumentPaper(new Press());
    private static final double MARGIN = 72;
    private static final double WIDTH = 595.28;
    private static final double LOWEST = 842 - 40;
    private static final String LONG_TEXT =
            "罐区 T-101、T-102 两台储罐的高液位报警与 DCS 未联锁，违反第十三条；".repeat(120).substring(0, 4000);

    static Stream<DocumentContent> documents() {
        return Stream.of(
                documentOf(anOrder()),
                documentOf(anOpinion()),
                documentOf(aDecision()),
                documentOf(aRecord("一、呼吸阀检验过期。")),
                documentOf(aRecord(LONG_TEXT)),
                documentTo("超长名称危险化学品仓储物流".repeat(15) + "有限公司", anOrderOf(30)),
                documentOf(new RectificationOrder(
                        List.of(ordered(LONG_TEXT), ordered("W".repeat(300)), ordered("，".repeat(300))), null)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_word_lies_within_the_margins_and_over_no_other(DocumentContent content) {
        var words = wordsOf(printed(content));

        assertThat(words).allSatisfy(word -> {
            assertThat(word.left()).isGreaterThan(MARGIN - 1);
            assertThat(word.right()).isLessThan(WIDTH - MARGIN + 3);
            assertThat(word.bottom()).isLessThan(LOWEST);
        });
        assertThat(words).noneMatch(word -> words.stream().anyMatch(other -> other != word && other.covers(word)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_title_stands_in_the_middle(DocumentContent content) {
        var title = wordsOf(printed(content)).stream()
                .filter(word -> word.text().equals(content.body().kind().title()))
                .findFirst()
                .orElseThrow();

        assertThat(title.centre()).isCloseTo(WIDTH / 2, within(2.0));
    }

    @Test
    void thirty_findings_flow_over_pages_that_all_have_the_header_and_their_number() {
        var pdf = printed(documentOf(anOrderOf(30)));
        var pages = textOf(pdf).split("\f");

        assertThat(pages).hasSizeGreaterThan(3);
        for (var page = 1; page <= pages.length; page++) {
            assertThat(pages[page - 1].replaceAll("\\s", ""))
                    .contains("（高陵）应急责改〔2026〕15号共" + pages.length + "页第" + page + "页");
        }
        assertThat(Stream.of(pages).filter(page -> page.contains("第1处") || page.contains("第30处")))
                .allMatch(page -> page.contains("存在的问题") && page.contains("整改期限"));
        for (var number = 1; number <= 30; number++) {
            assertThat(flowOf(pdf)).contains("第" + number + "处：储罐附属安全设施不符合设计规范要求。");
        }
    }

    @Test
    void no_character_of_a_long_finding_is_lost_where_it_is_divided() {
        var pdf = printed(documentOf(new RectificationOrder(List.of(ordered("哦".repeat(4000))), null)));

        assertThat(flowOf(pdf).chars().filter(character -> character == '哦').count())
                .isEqualTo(4000);
    }

    @Test
    void places_to_sign_and_seal_stand_on_one_page_with_both_officers() {
        for (var findings = 1; findings <= 12; findings++) {
            var pages = wordsOf(printed(documentOf(anOrderOf(findings)))).stream()
                    .filter(word -> word.text().contains("执法证号") || word.text().contains("盖章"))
                    .collect(groupingBy(Word::page, counting()));

            assertThat(pages).hasSize(1).containsValue(3L);
        }
    }

    @Test
    void long_names_of_officers_leave_the_foot_of_the_page_free() {
        var names = List.of(
                new EnforcementOfficer("阿卜杜热伊木·买买提依明".repeat(8), "26010117001"),
                new EnforcementOfficer("阿卜杜热伊木·买买提依明".repeat(8), "26010117002"));
        for (var findings = 1; findings <= 12; findings++) {
            var usual = documentOf(anOrderOf(findings));
            var content = new DocumentContent(
                    usual.number(), usual.unit(), usual.addressee(), names, usual.issuedOn(), usual.body());

            assertThat(wordsOf(printed(content)))
                    .filteredOn(word -> word.bottom() > 842 - 70)
                    .allSatisfy(word -> assertThat(word.text()).matches(".*〔2026〕.*|[共第页\\s　\\d]+"));
        }
    }

    @Test
    void markup_is_shown_as_it_was_typed_and_a_character_without_a_shape_as_a_sign() {
        var print = PAPER.print(
                ID,
                documentOf(new RectificationOrder(List.of(ordered("<b>粗</b> ${x} {0} %s \\ 吉\uD842\uDFB7")), null)));

        assertThat(flowOf(print.pdf())).contains("<b>粗</b>${x}{0}%s\\吉〓");
        assertThat(print.missing()).containsExactly(0x20BB7);
    }

    private static byte[] printed(DocumentContent content) {
        return PAPER.print(ID, content).pdf();
    }
}
