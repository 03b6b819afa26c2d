package org.yimatong.inspections.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.document.paper.LineBreaks.Line;

class LineBreaksTest {

    private static final Typeface TYPEFACE = Typeface.load();

    @Test
    void chinese_breaks_between_any_two_characters() throws IOException {
        assertThat(lines("一二三四五六七", 40)).containsExactly("一二三四", "五六七");
    }

    @Test
    void no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() throws IOException {
        assertThat(lines("一二三四，五六", 40)).containsExactly("一二三", "四，五六");
        assertThat(lines("一二三（四五）", 40)).containsExactly("一二三", "（四五）");
    }

    @Test
    void words_and_numbers_stay_whole_while_they_fit() throws IOException {
        assertThat(lines("储罐 T-101 高位", 60)).containsExactly("储罐 T-101", "高位");
        assertThat(lines("甲乙丙 2026-11-22", 60)).containsExactly("甲乙丙", "2026-11-22");
    }

    @Test
    void a_word_longer_than_a_line_is_broken_and_marks_alone_are_too() throws IOException {
        assertThat(String.join("", lines("A".repeat(100), 50))).isEqualTo("A".repeat(100));
        assertThat(lines("，".repeat(9), 40)).containsExactly("，，，，", "，，，，", "，");
        assertThat(lines("字", 1)).containsExactly("字");
    }

    @Test
    void a_line_feed_ends_a_paragraph_and_a_tab_is_a_blank() throws IOException {
        assertThat(lines("一\n\n　二\t三\r\n四", 100)).containsExactly("一", "", "二 三", "四");
        assertThat(lines("", 100)).containsExactly("");
    }

    @Test
    void all_lines_but_the_last_of_a_paragraph_may_be_stretched() throws IOException {
        assertThat(new LineBreaks(TYPEFACE, 10).of("一二三四五六", 20))
                .extracting(Line::ends)
                .containsExactly(false, false, true);
    }

    @Test
    void characters_of_names_are_there_also_those_of_the_common_list_beyond_the_basic_plane() {
        assertThat("㙓䶮堃喆燚𬭎𬜬𬺈𫖯".codePoints()).allMatch(TYPEFACE::has);
        assertThat(TYPEFACE.has(0x20BB7)).isFalse();
    }

    private static List<String> lines(String text, float width) throws IOException {
        return new LineBreaks(TYPEFACE, 10)
                .of(text, width).stream().map(Line::text).toList();
    }
}
