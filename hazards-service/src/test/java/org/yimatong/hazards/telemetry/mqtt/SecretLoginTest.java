package org.yimatong.hazards.telemetry.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.telemetry.gateway.rest.Gateways;
import org.yimatong.testing.RealServers;

/** A data gateway without access tokens, as {@code mosquitto_pub} is one. */
@QuarkusTest
@RealServers
@QuarkusTestResource(MqttCertificates.class)
class SecretLoginTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Inject
    MqttListener listener;

    private Plant plant;
    private String id;

    @BeforeEach
    void an_enrolled_gateway() {
        plant = Plant.withTanks(Plant.GAOLING, 1);
        id = enrol(plant.uscc(), Plant.GAOLING)
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo("旧型采集器"))
                .body("secretIssuedAt", nullValue())
                .extract()
                .path("id");
    }

    @ParameterizedTest(name = "version {0}, TLS {1}")
    @CsvSource({"mqttv311, false", "mqttv5, true"})
    void it_logs_in_by_its_id_and_secret(String version, boolean tls) throws Exception {
        var secret = renew(24).statusCode(200).extract().<String>path("secret");

        awaitSuccess(secret);
        var sent = new Mosquitto(listener).as(id, secret).send(version, 1, tls, Clients.message(7, "50"));

        assertThat(sent).as(sent.said()).extracting(Mosquitto.Outcome::code).isEqualTo(0);
        plant.awaitLatest("LT-1", 7);
        assertThat(Database.number("select count(*) from data_gateway where secret_digest = '%s' or id::text = '%s'"
                        .formatted(secret, id)))
                .as("only the digest is kept, in the one row")
                .isEqualTo(1);
        Gateways.awaitCount(plant, "accepted", 2);
    }

    @Test
    void no_other_secret_and_no_other_name_lets_in() throws Exception {
        var secret = renew(24)
                .statusCode(200)
                .body("secret", startsWith("ymtgw_"))
                .extract()
                .<String>path("secret");
        awaitSuccess(secret);

        for (var login : new String[][] {
            {id, secret + "x"},
            {id, "ymtgw_"},
            {UUID.randomUUID().toString(), secret},
            {"any", secret}
        }) {
            assertThat(send(login[0], login[1]).said()).containsIgnoringCase("bad user name or password");
        }
    }

    @Test
    void the_former_secret_lets_in_as_long_as_it_was_said() throws Exception {
        var first = renew(24).statusCode(200).extract().<String>path("secret");
        var second = renew(1).statusCode(200).extract().<String>path("secret");
        awaitSuccess(second);
        assertThat(send(id, first).code()).isZero();

        var third = renew(0).statusCode(200)
                .body("formerSecretUntil", nullValue())
                .extract()
                .<String>path("secret");

        awaitSuccess(third);
        for (var former : new String[] {first, second}) {
            assertThat(send(id, former).said()).containsIgnoringCase("bad user name or password");
        }
    }

    @Test
    void a_connection_by_a_secret_ends_when_there_is_another() throws Exception {
        var secret = renew(24).statusCode(200).extract().<String>path("secret");
        awaitSuccess(secret);
        var client = Clients.version5(listener);
        client.connectWith()
                .simpleAuth()
                .username(id)
                .password(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .applySimpleAuth()
                .send();

        renew(0).statusCode(200);

        await().atMost(A_SECOND.multipliedBy(2)).until(() -> !client.getState().isConnected());
    }

    @Test
    void a_suspended_gateway_is_not_let_in_by_its_secret() throws Exception {
        var secret = renew(24).statusCode(200).extract().<String>path("secret");
        awaitSuccess(secret);

        Gateways.step(plant, "suspension", Map.of("reason", "密钥泄露")).statusCode(200);

        await().atMost(A_SECOND.multipliedBy(3))
                .untilAsserted(() -> assertThat(send(id, secret).said()).containsIgnoringCase("banned"));
    }

    @Test
    void only_those_who_answer_for_the_enterprise_enrol_and_renew() {
        enrol(plant.uscc(), Plant.WEIYANG)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/uscc"))
                .body("errors[0].code", equalTo("unknown-enterprise"));
        Plant.official("registrar", Plant.WEIYANG)
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("formerHours", 0))
                .put("/api/v1/data-gateways/{id}/secret", id)
                .then()
                .statusCode(404);
        plant.employee()
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("formerHours", 0))
                .put("/api/v1/data-gateways/{id}/secret", id)
                .then()
                .statusCode(403);
        renew(169).statusCode(422).body("errors[0].pointer", equalTo("/formerHours"));
        Plant.official("registrar", Plant.GAOLING)
                .header("If-Match", "\"9\"")
                .contentType(ContentType.JSON)
                .body(Map.of("formerHours", 0))
                .put("/api/v1/data-gateways/{id}/secret", id)
                .then()
                .statusCode(412)
                .body("current.id", equalTo(id));
    }

    private ValidatableResponse enrol(String uscc, String area) {
        return Plant.official("registrar", area)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("uscc", uscc, "name", "旧型采集器"))
                .post("/api/v1/data-gateways")
                .then();
    }

    private ValidatableResponse renew(int formerHours) {
        return Gateways.step(plant, "secret", Map.of("formerHours", formerHours));
    }

    /** The secret holds within a second. */
    private void awaitSuccess(String secret) {
        await().atMost(A_SECOND.multipliedBy(3))
                .untilAsserted(() -> assertThat(send(id, secret).code()).isZero());
    }

    private Mosquitto.Outcome send(String userName, String password) throws Exception {
        return new Mosquitto(listener).as(userName, password).send("mqttv5", 1, false, Clients.message(1, "50"));
    }
}
