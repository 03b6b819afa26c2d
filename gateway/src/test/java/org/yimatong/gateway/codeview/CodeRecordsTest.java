package org.yimatong.gateway.codeview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.yimatong.gateway.testing.CodeExamples.aGreenCode;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.CodesTopic;

@QuarkusTest
@BehindTheDoor
class CodeRecordsTest {

    @Inject
    CodesTopic topic;

    @Inject
    MeterRegistry meters;

    @Test
    void a_record_without_sense_is_counted_and_hides_no_neighbour() {
        topic.create();
        var skippedBefore = skipped();
        var code = aGreenCode();

        topic.write(code.uscc(), "{ not json");
        topic.write(code.uscc(), "{\"specversion\":\"1.0\"}");
        topic.announce(code);

        await().untilAsserted(() -> given().get("/c/" + code.token()).then().statusCode(200));
        assertThat(skipped() - skippedBefore).isEqualTo(2);
    }

    @Test
    void a_code_deleted_from_the_topic_is_forgotten() {
        topic.create();
        var code = aGreenCode();
        topic.announce(code);
        await().untilAsserted(() -> given().get("/c/" + code.token()).then().statusCode(200));

        topic.write(code.uscc(), null);

        await().untilAsserted(() -> given().get("/c/" + code.token()).then().statusCode(404));
    }

    @Test
    void size_lag_and_staleness_are_measured() {
        topic.create();
        topic.announce(aGreenCode());

        await().untilAsserted(() -> given().get("/q/metrics")
                .then()
                .body(containsString("yimatong_codes_known "))
                .body(matchesPattern("(?s).*yimatong_codes_lag_seconds -?\\d+\\.\\d.*"))
                .body(containsString("yimatong_codes_stale 0.0")));
    }

    private double skipped() {
        return meters.get("yimatong.codes.skipped").counter().count();
    }
}
