package org.yimatong.hazards.telemetry.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatewayLoadTest {

    private final GatewayLoad load = new GatewayLoad(2, 1_000);

    @Test
    void there_is_room_for_so_many_connections_and_again_when_one_has_left() {
        assertThat(load.connect()).isTrue();
        assertThat(load.connect()).isTrue();
        assertThat(load.connect()).isFalse();
        assertThat(load.connect()).isFalse();

        load.disconnect();

        assertThat(load.connect()).isTrue();
        assertThat(load.connect()).isFalse();
    }

    @Test
    void messages_wait_until_there_are_too_many_bytes_and_again_once_some_are_answered() {
        assertThat(load.take(900)).isTrue();
        assertThat(load.take(900)).isTrue();
        assertThat(load.take(1)).isFalse();

        load.release(900);

        assertThat(load.take(101)).isTrue();
        assertThat(load.take(1)).isFalse();
    }
}
