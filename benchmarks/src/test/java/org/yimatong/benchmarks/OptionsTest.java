package org.yimatong.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Path ROOT = Path.of("/project");

    @Test
    void all_is_every_figure() {
        assertThat(Options.parse(ROOT, "all").figures()).containsExactly(Figure.values());
    }

    @Test
    void rounds_and_their_length_can_be_chosen() {
        var options = Options.parse(ROOT, "look-ups", "--rounds", "1", "--seconds", "2", "findings");

        assertThat(options.figures()).containsExactly(Figure.LOOK_UPS, Figure.FINDINGS);
        assertThat(options.rounds()).isEqualTo(1);
        assertThat(options.length(30)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void a_round_has_its_usual_length_unless_said_otherwise() {
        assertThat(Options.parse(ROOT, "telemetry").length(30)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void a_gateway_may_hold_fewer_codes_than_usual() {
        assertThat(Options.parse(ROOT, "code-memory").codes()).isEqualTo(200_000);
        assertThat(Options.parse(ROOT, "code-memory", "--codes", "5000").codes())
                .isEqualTo(5_000);
    }

    @Test
    void a_store_may_keep_more_readings_than_usual() {
        assertThat(Options.parse(ROOT, "readings").readings()).isEqualTo(2_000_000);
        assertThat(Options.parse(ROOT, "readings", "--readings", "100000000").readings())
                .isEqualTo(100_000_000);
    }

    @Test
    void an_unknown_figure_is_named() {
        assertThatThrownBy(() -> Options.parse(ROOT, "speed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("speed");
    }
}
