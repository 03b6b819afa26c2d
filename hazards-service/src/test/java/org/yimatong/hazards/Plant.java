package org.yimatong.hazards;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yimatong.events.EventJson;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;
import org.yimatong.testing.Tokens;

/** An enterprise of a test's own, with a hazard source and sensors, and everybody who deals with it. */
public final class Plant {

    public static final String GAOLING = "610117";
    public static final String WEIYANG = "610112";
    public static final String SOURCE = "610110001001";

    private final String uscc = "9161"
            + UUID.randomUUID().toString().replace("-", "").substring(0, 14).toUpperCase();

    private Plant() {}

    /** With one hazard source, and no sensors yet. */
    public static Plant in(String area) {
        var plant = new Plant();
        var registered = new EnterpriseRegistered(
                UUID.randomUUID(), Instant.now(), plant.uscc, 1, "渭北精细化工有限公司", "PRODUCTION", area, "OPERATING");
        Kafka.send("enterprises.v1", plant.uscc, EventJson.write(registered, "/enterprises-service"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> plant.importSources().statusCode(201).body("rejected", equalTo(0)));
        return plant;
    }

    /** With tank levels LT-1 to LT-n: range 0 to 100 %, limits 10, 20, 80, 90. */
    public static Plant withTanks(String area, int tanks) {
        var rows = new ArrayList<String>();
        for (var tank = 1; tank <= tanks; tank++) {
            rows.add("LT-%d,液位,Level,LEVEL,%%,0,100,10,20,80,90".formatted(tank));
        }
        return in(area).with(rows);
    }

    /** The Tennessee Eastman plant's sensors. */
    public static Plant tennesseeEastman() {
        return in(GAOLING)
                .with(TennesseeEastman.sensors().stream()
                        .map(row -> String.join(
                                ",",
                                row.get("tag"),
                                row.get("name_zh"),
                                row.get("name_en"),
                                row.get("quantity"),
                                row.get("unit"),
                                row.get("range_low"),
                                row.get("range_high"),
                                row.get("low_low"),
                                row.get("low"),
                                row.get("high"),
                                row.get("high_high")))
                        .toList());
    }

    private Plant with(List<String> sensors) {
        importSensors(sensors).statusCode(201).body("created", equalTo(sensors.size()));
        return this;
    }

    public ValidatableResponse importSources() {
        return Registrar.importSources("%s,%s,反应单元,1,PRODUCTION,109.03,34.51\n".formatted(SOURCE, uscc));
    }

    /** @param rows from the tag on */
    public ValidatableResponse importSensors(List<String> rows) {
        return Registrar.importSensors(
                rows.stream().map(row -> uscc + "," + SOURCE + "," + row + "\n").collect(Collectors.joining()));
    }

    /** Sends readings as the plant's data gateway. */
    public ValidatableResponse send(List<Map<String, Object>> readings) {
        return gateway()
                .body(Map.of("readings", readings))
                .post("/api/v1/telemetry")
                .then();
    }

    public ValidatableResponse send(String tag, Instant observedAt, long sequence, double value) {
        return send(List.of(reading(tag, observedAt, sequence, value)));
    }

    public static Map<String, Object> reading(String tag, Instant observedAt, long sequence, double value) {
        return Map.of("sensor", tag, "observedAt", observedAt.toString(), "sequence", sequence, "value", value);
    }

    public RequestSpecification gateway() {
        return english().auth().oauth2(gatewayToken(Duration.ofMinutes(5))).contentType(ContentType.JSON);
    }

    public String gatewayToken(Duration lifetime) {
        return Tokens.of("data-gateway")
                .name("gateway-" + uscc)
                .uscc(uscc)
                .lifetime(lifetime)
                .sign();
    }

    public RequestSpecification employee() {
        return english().auth().oauth2(employeeToken());
    }

    public String employeeToken() {
        return Tokens.of("enterprise").name("employee-" + uscc).uscc(uscc).sign();
    }

    /** An official who answers for an area. */
    public static RequestSpecification official(String role, String area) {
        return english().auth().oauth2(Tokens.of(role).areas(area).sign());
    }

    public static RequestSpecification english() {
        return given().header("Accept-Language", "en");
    }

    /** The plant's alarms, newest first, once there are so many. */
    public List<Map<String, Object>> awaitAlarms(int number) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(alarms()).hasSizeGreaterThanOrEqualTo(number));
        return alarms();
    }

    public List<Map<String, Object>> alarms() {
        return employee()
                .queryParam("limit", 1000)
                .get("/api/v1/alarms")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    /** What one alarm went through. */
    public List<Map<String, Object>> transitions(Object alarm) {
        return employee()
                .get("/api/v1/alarms/{id}", alarm)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("transitions");
    }

    /** Waits until the sensor's newest reading has this sequence. */
    public void awaitLatest(String tag, long sequence) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(latest(tag)).containsEntry("sequence", (int) sequence));
    }

    public Map<String, Object> latest(String tag) {
        var latest = sensor(tag).get("latest");
        @SuppressWarnings("unchecked")
        var reading = (Map<String, Object>) latest;
        return reading == null ? Map.of() : reading;
    }

    public Map<String, Object> sensor(String tag) {
        return employee()
                .get("/api/v1/sensors")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("find { it.tag == '%s' }".formatted(tag));
    }

    /** The sequences of the sensor's stored readings of the last day, oldest first. */
    public List<Integer> storedSequences(String tag) {
        return employee()
                .get("/api/v1/sensors/{id}/readings", sensor(tag).get("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("sequence");
    }

    public String uscc() {
        return uscc;
    }
}
