package org.yimatong.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.city.plant.TennesseeEastman.Run;

class PlayOptionsTest {

    @Test
    void a_run_alone_is_played_whole_over_http() {
        assertThat(PlayOptions.parse("d04")).isEqualTo(new PlayOptions(Run.D04, false, 50, 0, Integer.MAX_VALUE));
    }

    @Test
    void every_option_is_understood() {
        assertThat(PlayOptions.parse(
                        "d06", "--via", "mqtt", "--samples-per-second", "200", "--from", "160", "--to", "170"))
                .isEqualTo(new PlayOptions(Run.D06, true, 200, 160, 170));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d99", "d00 --via", "d00 --via coap", "d00 --samples-per-second 0", "d00 --speed 3"})
    void anything_else_is_refused(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> PlayOptions.parse(words.split(" ")));
    }

    @Test
    void addresses_come_from_the_environment() {
        assertThat(Settings.from(Map.of("YIMATONG_MQTT", "example.org:2883")).mqttPort())
                .isEqualTo(2883);
        assertThat(Settings.from(Map.of()).at("/x")).hasToString("http://127.0.0.1:8080/x");
    }
}
