package org.yimatong.inspections.prevention.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.prevention.score.Peers.Checks;

class PeersTest {

    private final Peers peers = new Peers(List.of(
            new Checks("A", "STORAGE", 100, 1),
            new Checks("B", "STORAGE", 200, 10),
            new Checks("C", "STORAGE", 300, 20),
            new Checks("D", "USE", 400, 40)));

    @Test
    void an_enterprise_is_compared_with_the_others_of_its_kind() {
        assertThat(peers.comparisonOf("A")).isEqualTo(new Comparison(100, 1, 2, 500, 30));
    }

    @Test
    void the_only_one_of_its_kind_has_no_peers() {
        assertThat(peers.comparisonOf("D")).isEqualTo(new Comparison(400, 40, 0, 0, 0));
    }

    @Test
    void who_never_checked_is_not_compared() {
        assertThat(peers.comparisonOf("E")).isEqualTo(new Comparison(0, 0, 0, 0, 0));
    }
}
