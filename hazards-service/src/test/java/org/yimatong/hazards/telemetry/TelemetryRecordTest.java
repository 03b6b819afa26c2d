package org.yimatong.hazards.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.telemetry.TelemetryRecord.MalformedRecord;

/** The bytes on the topic are a contract: they may not change while their version lives. */
class TelemetryRecordTest {

    private static final String VERSION_1 = "01" + "0000000000000007" // received at
            + "0000002a" + "0006441a7a8b4000" + "00000000000000a0" + "3fd0000000000000";

    @Test
    void version_1_keeps_its_layout() {
        var reading = new Reading(42, 0x0006441a7a8b4000L, 160, 0.25);

        assertThat(HexFormat.of().formatHex(TelemetryRecord.write(7, List.of(reading))))
                .isEqualTo(VERSION_1);
    }

    @Test
    void version_1_is_read() {
        var batch = new ReadingBatch();

        TelemetryRecord.read(HexFormat.of().parseHex(VERSION_1), batch);

        assertThat(batch.size()).isEqualTo(1);
        assertThat(batch.sensor(0)).isEqualTo(42);
        assertThat(batch.observedAt(0)).isEqualTo(0x0006441a7a8b4000L);
        assertThat(batch.sequence(0)).isEqualTo(160);
        assertThat(batch.value(0)).isEqualTo(0.25);
        assertThat(batch.receivedAt(0)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01", "020000000000000007", "01000000000000000700"})
    void other_bytes_are_no_record(String hex) {
        assertThatThrownBy(() -> TelemetryRecord.read(HexFormat.of().parseHex(hex), new ReadingBatch()))
                .isInstanceOf(MalformedRecord.class);
    }
}
