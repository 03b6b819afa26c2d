package org.yimatong.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {

    private static final int TURNS = 4;

    /** Far longer than the callers of these tests, who give up by themselves. */
    private static final ClosedLoop LOOP = new ClosedLoop(3, Duration.ofMinutes(1));

    @Test
    void each_caller_counts_its_turns_from_zero() throws InterruptedException {
        Set<String> calls = ConcurrentHashMap.newKeySet();

        LOOP.run((caller, turn) -> {
            endAfterTurns(turn);
            calls.add(caller + "-" + turn);
            return 1;
        });

        assertThat(calls).hasSize(3 * TURNS).contains("0-0", "1-0", "2-0", "2-3");
    }

    @Test
    void what_the_calls_achieve_is_summed_up() throws InterruptedException {
        var result = LOOP.run((_, turn) -> {
            endAfterTurns(turn);
            return 100;
        });

        assertThat(result.achieved()).isEqualTo(3 * TURNS * 100);
        assertThat(result.latencies().count()).isEqualTo(3 * TURNS);
        assertThat(result.complaint("nobody")).isEmpty();
    }

    @Test
    void a_failed_call_achieves_nothing_and_is_told_of() throws InterruptedException {
        var result = LOOP.run((caller, turn) -> {
            endAfterTurns(turn);
            if (caller == 0 && turn == 0) {
                throw new IOException("away");
            }
            return 1;
        });

        assertThat(result.achieved()).isEqualTo(3 * TURNS - 1);
        assertThat(result.complaint("gateway"))
                .hasValueSatisfying(text -> assertThat(text).contains("gateway", "away"));
    }

    @Test
    void a_load_of_failures_is_given_up() {
        assertThatThrownBy(() -> LOOP.run((_, _) -> {
                    throw new IOException("away");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("away");
    }

    private static void endAfterTurns(long turn) throws InterruptedException {
        if (turn == TURNS) {
            throw new InterruptedException();
        }
    }
}
