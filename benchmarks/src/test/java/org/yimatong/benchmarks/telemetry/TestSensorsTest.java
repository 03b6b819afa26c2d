package org.yimatong.benchmarks.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestSensorsTest {

    @Test
    void each_data_gateway_with_the_usual_quota_gets_a_hundred_sensors_and_a_probe() {
        var added = TestSensors.ofCity();

        assertThat(added.gateways()).hasSize(24);
        assertThat(added.sensors()).hasSize(24 * 101);
        assertThat(added.csv().lines()).hasSize(1 + 24 * 101);
    }
}
