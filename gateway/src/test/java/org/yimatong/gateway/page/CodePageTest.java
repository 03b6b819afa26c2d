package org.yimatong.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.yimatong.gateway.testing.CodeExamples.aGreenCode;
import static org.yimatong.gateway.testing.CodeExamples.aMajorFinding;
import static org.yimatong.gateway.testing.CodeExamples.aToken;
import static org.yimatong.gateway.testing.CodeExamples.named;
import static org.yimatong.gateway.testing.CodeExamples.turned;
import static org.yimatong.gateway.testing.CodeExamples.withNewToken;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.CodesTopic;

@QuarkusTest
@BehindTheDoor
class CodePageTest {

    @Inject
    CodesTopic topic;

    private final CodeChanged code = aGreenCode();

    @BeforeEach
    void announce() {
        topic.create();
        topic.announce(code);
        await().untilAsserted(() -> page(code.token()).statusCode(200));
    }

    @Test
    void a_green_code_is_shown_in_chinese_by_word_shape_and_colour() {
        page(code.token())
                .contentType("text/html;charset=utf-8")
                .body(containsString("lang=\"zh-CN\""))
                .body(containsString("<h1>高陵化工有限公司</h1>"))
                .body(containsString("生产企业 · 高陵区"))
                .body(containsString("<strong>绿码</strong>"))
                .body(containsString("class=\"verdict green\""))
                .body(containsString("<circle"))
                .body(containsString("12350"));
    }

    @Test
    void english_is_spoken_on_request_and_by_preference() {
        given().get("/c/" + code.token() + "?lang=en").then().body(containsString("<strong>Green</strong>"));
        given().header("Accept-Language", "en-GB,en;q=0.9,zh;q=0.3")
                .get("/c/" + code.token())
                .then()
                .header("Content-Language", "en")
                .body(containsString("Production · Gaoling District"));
    }

    @Test
    void a_red_code_gives_its_reasons_with_their_beginning_in_beijing_time() {
        topic.announce(turned(code, "RED", aMajorFinding()));

        await().untilAsserted(() -> page(code.token())
                .body(containsString("<strong>红码</strong>"))
                .body(containsString("有重大隐患尚未闭环"))
                .body(containsString("2026-03-02 16:30")));
    }

    @Test
    void an_older_version_changes_nothing() {
        var renamed = named(turned(code, "YELLOW"), "新名称");
        topic.announce(renamed);
        await().untilAsserted(() -> page(code.token()).body(containsString("新名称")));

        topic.announce(code);
        topic.announce(aGreenCode());
        var later = named(renamed, "更新的名称");
        topic.announce(later);

        await().untilAsserted(() -> page(code.token()).body(containsString("更新的名称")));
        page(code.token()).body(containsString("<strong>黄码</strong>"));
    }

    @Test
    void a_rotated_token_is_no_code_any_more() {
        var rotated = withNewToken(code);
        topic.announce(rotated);

        await().untilAsserted(() -> page(rotated.token()).statusCode(200));
        page(code.token()).statusCode(404);
    }

    @Test
    void unknown_rotated_and_impossible_codes_cannot_be_told_apart() {
        topic.announce(withNewToken(code));
        await().untilAsserted(() -> page(code.token()).statusCode(404));

        var rotated = page(code.token()).extract();
        var unknown = page(aToken()).extract();
        var impossible = page("no-token").extract();

        assertThat(unknown.asByteArray()).isEqualTo(rotated.asByteArray()).isEqualTo(impossible.asByteArray());
        assertThat(unknown.headers()).hasToString(rotated.headers().toString());
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void programs_get_the_same_facts_as_json() {
        topic.announce(turned(code, "RED", aMajorFinding()));

        await().untilAsserted(() -> json(code.token())
                .statusCode(200)
                .body("shownStatus", equalTo("RED"))
                .body("status", equalTo("RED"))
                .body("reasons.code", hasItem("major-finding-open"))
                .body("reasons.since", hasItem("2026-03-02T08:30:00Z"))
                .body("stale", equalTo(false))
                .body("area", equalTo("610117"))
                .body("complaint", equalTo("12350")));
        json(aToken())
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void a_name_cannot_bring_markup_into_the_page() {
        topic.announce(named(code, "<script>alert(1)</script>"));

        await().untilAsserted(() -> page(code.token()).body(containsString("&lt;script&gt;")));
        page(code.token()).body(not(containsString("<script")));
    }

    @Test
    void a_status_we_do_not_know_is_no_colour() {
        topic.announce(turned(code, "BLUE"));

        await().untilAsserted(() -> page(code.token()).body(containsString("<strong>未知</strong>")));
    }

    @Test
    void pages_are_small_run_nothing_and_are_not_kept() {
        var page = page(code.token())
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .body(not(containsString("style=")))
                .extract();

        assertThat(page.asByteArray().length).isLessThan(15_000);
        var style = page.asString().replaceAll("(?s).*href=\"(/assets/code-[^\"]*)\".*", "$1");
        given().get(style)
                .then()
                .statusCode(200)
                .contentType("text/css")
                .header("Cache-Control", containsString("immutable"));
    }

    @Test
    void codes_are_only_looked_at() {
        given().header("Accept", "text/html")
                .head("/c/" + code.token())
                .then()
                .statusCode(200)
                .header("Content-Length", not("0"));
        given().delete("/c/" + code.token())
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD")
                .contentType("application/problem+json");
    }

    private static ValidatableResponse page(String token) {
        return given().header("Accept", "text/html,*/*;q=0.8")
                .get("/c/" + token)
                .then();
    }

    private static ValidatableResponse json(String token) {
        return given().header("Accept", "application/json").get("/c/" + token).then();
    }
}
