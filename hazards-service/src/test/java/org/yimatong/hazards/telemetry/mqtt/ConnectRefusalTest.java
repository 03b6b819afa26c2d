package org.yimatong.hazards.telemetry.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.junit.jupiter.api.Test;

class ConnectRefusalTest {

    @Test
    void nobody_is_told_that_a_password_is_wrong_which_could_not_be_verified() {
        var away = ConnectRefusal.of(new IllegalStateException("The identity provider does not answer"));

        assertThat(away.code(5)).isEqualTo(MqttConnectReturnCode.CONNECTION_REFUSED_SERVER_UNAVAILABLE_5);
        assertThat(away.code(4)).isEqualTo(MqttConnectReturnCode.CONNECTION_REFUSED_SERVER_UNAVAILABLE);
    }

    @Test
    void who_is_not_known_and_who_is_not_allowed_are_told_apart() {
        assertThat(ConnectRefusal.of(new AuthenticationFailedException())).isEqualTo(ConnectRefusal.NOT_KNOWN);
        assertThat(ConnectRefusal.of(new UnauthorizedException())).isEqualTo(ConnectRefusal.NOT_KNOWN);
        assertThat(ConnectRefusal.of(new ForbiddenException())).isEqualTo(ConnectRefusal.NOT_ALLOWED);
    }
}
