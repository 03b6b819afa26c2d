package org.yimatong.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionTest {

    private final Section section = new Section("Speed");

    @Test
    void a_row_shows_the_least_the_middle_and_the_greatest_of_its_rounds() {
        section.add("ours", "requests/s", 1500);
        section.add("ours", "requests/s", 900);
        section.add("ours", "requests/s", 1200);

        assertThat(section.markdown()).contains("| ours | 900 | 1,200 | 1,500 | requests/s |");
    }

    @Test
    void a_ratio_divides_round_by_round() {
        section.add("ours", "requests/s", 50);
        section.add("yardstick", "requests/s", 100);
        section.add("ours", "requests/s", 90);
        section.add("yardstick", "requests/s", 100);
        section.addRatio("ours / yardstick", "ours", "yardstick");

        assertThat(section.markdown()).contains("| ours / yardstick | 0.50 | 0.70 | 0.90 | ratio |");
    }
}
