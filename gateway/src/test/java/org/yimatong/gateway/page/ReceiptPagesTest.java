package org.yimatong.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.yimatong.gateway.testing.ComplaintsService.NEW_RECEIPT;
import static org.yimatong.gateway.testing.ComplaintsService.RECEIPT;
import static org.yimatong.gateway.testing.ComplaintsService.RECEIPT_WHILE_AWAY;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.gateway.testing.BehindTheDoor;

@QuarkusTest
@BehindTheDoor
class ReceiptPagesTest {

    @Test
    void who_holds_the_receipt_reads_the_answer_and_when_each_step_was_taken() {
        given().get("/complaints/" + RECEIPT)
                .then()
                .statusCode(200)
                .body(containsString("已答复"))
                .body(containsString("2026-03-02 16:30"))
                .body(containsString("2026-03-03 09:00"))
                .body(containsString("&lt;b&gt;感谢您的监督。&lt;/b&gt;"))
                .header("Cache-Control", "no-store");
        given().get("/complaints/" + RECEIPT + "?lang=en").then().body(containsString("Answer of the bureau"));
    }

    @Test
    void what_is_still_to_come_is_told_as_such() {
        given().get("/complaints/" + NEW_RECEIPT)
                .then()
                .statusCode(200)
                .body(containsString("已收到"))
                .body(containsString("待办"))
                .body(not(containsString("答复内容")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7k2m9qxab3de40zt", "7K2M 9QXA B3DE 4OZT", "7K2M–9QXA–B3DE–40ZT", " 7K2M-9QXA-B3DE-40ZT "})
    void a_number_copied_by_hand_is_understood(String typed) {
        assertThat(ReceiptPages.read(typed)).contains(RECEIPT);
        given().redirects()
                .follow(false)
                .queryParam("receipt", typed)
                .get("/complaints")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/complaints/" + RECEIPT + "?lang=zh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0000-0000-0000", "7K2M-9QXA", "UUUU-UUUU-UUUU-UUUU", "x"})
    void a_number_nobody_was_given_shows_nothing(String number) {
        given().get("/complaints/" + number).then().statusCode(404).body(containsString("没有此编号的举报"));
    }

    @Test
    void while_the_service_is_away_the_page_says_so() {
        given().get("/complaints/" + RECEIPT_WHILE_AWAY)
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body(containsString("暂时无法查询"));
    }
}
