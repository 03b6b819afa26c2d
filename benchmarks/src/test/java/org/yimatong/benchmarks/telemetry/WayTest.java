package org.yimatong.benchmarks.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WayTest {

    private static final int GATEWAYS = 25;

    @Test
    void a_batch_of_100_has_one_reading_of_each_sensor() {
        var way = new Way("batches", GATEWAYS, 100);

        var sensors = IntStream.range(0, 100)
                .map(reading -> way.sensor(7, GATEWAYS, 3, reading))
                .toArray();

        assertThat(sensors).doesNotHaveDuplicates().hasSize(100);
    }

    @Test
    void connections_of_the_same_data_gateway_report_different_sensors() {
        var way = new Way("small messages", 100, 3);

        var first = IntStream.range(0, 25)
                .map(turn -> way.sensor(7, GATEWAYS, turn, 0))
                .toArray();
        var second = IntStream.range(0, 25)
                .map(turn -> way.sensor(32, GATEWAYS, turn, 0))
                .toArray();

        assertThat(first).containsOnly(IntStream.range(0, 25).toArray());
        assertThat(second).containsOnly(IntStream.range(25, 50).toArray());
    }
}
