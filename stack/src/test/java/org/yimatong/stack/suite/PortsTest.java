package org.yimatong.stack.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yimatong.stack.report.Refusal;

class PortsTest {

    @Test
    void a_taken_port_is_named_with_the_part_that_wants_it_and_the_way_out() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(other.getLocalPort() - Port.KEYCLOAK.number());

            assertThatThrownBy(() -> ports.requireFree(Set.of(Part.KEYCLOAK)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port %d is taken", other.getLocalPort())
                    .hasMessageContaining("keycloak wants it for logins")
                    .hasMessageContaining("YIMATONG_PORT_OFFSET=");
        }
    }

    @Test
    void a_taken_port_of_a_part_that_is_not_started_does_not_matter() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(other.getLocalPort() - Port.KEYCLOAK.number());

            assertThatCode(() -> ports.requireFree(Set.of())).doesNotThrowAnyException();
        }
    }

    @Test
    void the_offset_moves_every_port() {
        var ports = Ports.from(Map.of("YIMATONG_PORT_OFFSET", "20000"));

        assertThat(ports.http(Port.GATEWAY)).isEqualTo("http://127.0.0.1:28080");
        assertThat(ports.of(Port.MQTT)).isEqualTo(21883);
    }

    @Test
    void an_offset_that_leads_beyond_the_last_port_is_refused() {
        assertThatThrownBy(() -> Ports.from(Map.of("YIMATONG_PORT_OFFSET", "60000")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("YIMATONG_PORT_OFFSET=60000");
    }

    @Test
    void an_offset_that_is_no_number_is_refused() {
        assertThatThrownBy(() -> Ports.from(Map.of("YIMATONG_PORT_OFFSET", "a few")))
                .isInstanceOf(Refusal.class);
    }
}
