package org.yimatong.hazards.telemetry.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.hazards.telemetry.mqtt.Clients.A_WHILE;
import static org.yimatong.hazards.telemetry.mqtt.Clients.connect;
import static org.yimatong.hazards.telemetry.mqtt.Clients.version3;
import static org.yimatong.hazards.telemetry.mqtt.Clients.version5;

import com.hivemq.client.mqtt.mqtt3.exceptions.Mqtt3ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.message.connect.connack.Mqtt5ConnAckReasonCode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.IdentityProvider;
import org.yimatong.testing.RealServers;

/** A data gateway with a token that lives on, before an identity provider that knows better. */
@QuarkusTest
@RealServers
@TestProfile(DisabledGatewayTest.AsksTheIdentityProvider.class)
class DisabledGatewayTest {

    public static class AsksTheIdentityProvider implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(IdentityProvider.class));
        }
    }

    @Inject
    MqttListener listener;

    IdentityProvider provider;

    @AfterEach
    void everybody_has_their_rights_again() {
        provider.says(UnaryOperator.identity());
        provider.hangNoMore();
    }

    @Test
    void whose_rights_hold_is_let_in() {
        var client = version5(listener);
        connect(client, Plant.in(Plant.GAOLING).gatewayToken(A_WHILE));

        assertThat(client.getState().isConnected()).isTrue();
        client.disconnect();
    }

    @Test
    void who_was_disabled_is_not_let_in_though_the_token_lives() {
        var token = Plant.in(Plant.GAOLING).gatewayToken(A_WHILE);
        provider.says(_ -> null);

        assertThatThrownBy(() -> connect(version5(listener), token))
                .isInstanceOfSatisfying(
                        Mqtt5ConnAckException.class,
                        refused -> assertThat(refused.getMqttMessage().getReasonCode())
                                .isEqualTo(Mqtt5ConnAckReasonCode.BAD_USER_NAME_OR_PASSWORD));
        assertThatThrownBy(() -> connect(version3(listener), token)).isInstanceOf(Mqtt3ConnAckException.class);
    }

    @Test
    void while_nobody_tells_whose_rights_hold_alarms_go_before_doubts() {
        var token = Plant.in(Plant.GAOLING).gatewayToken(A_WHILE);
        provider.hang();
        var client = version5(listener);

        connect(client, token);

        assertThat(client.getState().isConnected()).isTrue();
        client.disconnect();
    }
}
