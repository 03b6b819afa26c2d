package org.yimatong.benchmarks.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestSensorsTest {

    @Test
    void each_data_gateway_of_the_city_gets_a_hundred_sensors_and_a_probe() {
        var added = TestSensors.ofCity();

        assertThat(added.gateways()).hasSize(25);
        assertThat(added.sensors()).hasSize(25 * 101);
        assertThat(added.csv().lines()).hasSize(1 + 25 * 101);
    }
}
