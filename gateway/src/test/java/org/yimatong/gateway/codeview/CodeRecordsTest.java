package org.yimatong.gateway.codeview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.yimatong.gateway.testing.CodeExamples.aGreenCode;
import static org.yimatong.gateway.testing.CodeExamples.turned;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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
    void a_code_of_which_the_newest_record_cannot_be_read_is_unknown_until_something_newer_is_heard() {
        topic.create();
        var code = aGreenCode();
        topic.announce(code);
        await().untilAsserted(() -> given().get("/c/" + code.token()).then().body(containsString("绿码")));

        topic.write(code.uscc(), "{ not json");
        topic.announce(code); // the older record, delivered again
        await().untilAsserted(() -> given().get("/c/" + code.token())
                .then()
                .body(containsString("<strong>未知</strong>"))
                .body(containsString("有关该企业的一条信息无法读取")));
        given().get("/c/" + code.token() + "?lang=en").then().body(containsString("could not be read"));
        given().accept("application/json")
                .get("/c/" + code.token())
                .then()
                .body("status", equalTo("UNKNOWN"))
                .body("stale", equalTo(false))
                .body("reasons[0].code", equalTo("input-unreadable"));

        topic.announce(turned(code, "YELLOW"));
        await().untilAsserted(() -> given().get("/c/" + code.token()).then().body(containsString("黄码")));
    }

    @Test
    void a_withdrawn_code_stays_withdrawn_whatever_cannot_be_read_of_it() {
        topic.create();
        var code = aGreenCode();
        topic.announce(turned(code, "SUSPENDED"));

        topic.write(code.uscc(), "{ not json");
        var neighbour = aGreenCode();
        topic.write(neighbour.uscc(), "{ not json");
        topic.announce(neighbour);
        await().untilAsserted(
                        () -> given().get("/c/" + neighbour.token()).then().body(containsString("绿码")));

        given().accept("application/json").get("/c/" + code.token()).then().body("status", equalTo("SUSPENDED"));
    }

    @Test
    void a_watermark_ahead_of_our_clock_is_refused_and_changes_nothing() {
        topic.create();
        var code = aGreenCode();
        topic.announce(code);
        await().untilAsserted(() -> given().get("/c/" + code.token()).then().body(containsString("绿码")));
        var skippedBefore = skipped();

        topic.watermark(Instant.now().plus(Duration.ofHours(1)));

        await().untilAsserted(() -> assertThat(skipped() - skippedBefore).isEqualTo(CodesTopic.PARTITIONS));
        given().get("/c/" + code.token()).then().body(containsString("绿码"));
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
