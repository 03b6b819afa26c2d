package org.yimatong.benchmarks.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiveHeapTest {

    @Test
    void the_total_and_the_greatest_classes_are_read_from_a_histogram() {
        var heap = LiveHeap.parse(List.of(
                "4711:",
                " num     #instances         #bytes  class name (module)",
                "-------------------------------------------------------",
                "   1:        200000       12800000  [B (java.base@25)",
                "   2:        150000        4800000  java.lang.String (java.base@25)",
                "Total        350000       17600000"));

        assertThat(heap.bytes()).isEqualTo(17_600_000);
        assertThat(heap.largest()).containsExactly("[B 12,800,000 in 200,000", "java.lang.String 4,800,000 in 150,000");
    }

    @Test
    void what_is_no_histogram_is_refused() {
        assertThatThrownBy(() -> LiveHeap.parse(List.of("4711:", "Unknown diagnostic command")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unknown diagnostic command");
    }
}
