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
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.events.codes.v1.CodeEvent.PublicReason;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.CodeExamples;
import org.yimatong.gateway.testing.CodesTopic;

@QuarkusTest
@BehindTheDoor
class CodePageTest {

    /** Addresses of the style sheet and the mark. */
    private static final Pattern NEEDED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]*)\"");

    private static final List<String> REASONS = List.of(
            "major-finding-open",
            "finding-overdue",
            "alarm-critical",
            "alarm-standing",
            "monitoring-interrupted",
            "credential-expired",
            "credential-missing",
            "promise-missing",
            "rating-red",
            "rating-raised",
            "rating-expired",
            "input-unreadable",
            "override");

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
                .body("status", equalTo("RED"))
                .body("lastKnownStatus", equalTo("RED"))
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
    void pages_run_nothing_and_are_not_kept() {
        page(code.token())
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .body(not(containsString("<script")))
                .body(not(containsString("style=")));
    }

    @Test
    void a_page_with_every_reason_and_all_it_needs_is_less_than_15_kilobytes() {
        topic.announce(named(turned(code, "RED", everyReason()), "陕西超长名称危险化学品仓储物流有限责任公司高陵分公司"));
        await().untilAsserted(() -> page(code.token()).body(containsString("<strong>红码</strong>")));

        for (var language : new String[] {"zh", "en"}) {
            var page = given().get("/c/" + code.token() + "?lang=" + language);
            var needed = NEEDED.matcher(page.asString())
                    .results()
                    .map(address -> given().get(address.group(1)).asByteArray().length)
                    .toList();

            assertThat(needed).as("a style sheet and a mark").hasSize(2);
            assertThat(page.asByteArray().length
                            + needed.stream().mapToInt(Integer::intValue).sum())
                    .isLessThan(15_000);
        }
    }

    @Test
    void what_a_page_needs_may_be_kept_for_ever() {
        var address = NEEDED.matcher(page(code.token()).extract().asString());
        assertThat(address.find()).isTrue();

        given().get(address.group(1)).then().statusCode(200).header("Cache-Control", containsString("immutable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_reason_of_the_policy_has_its_own_words(String language) {
        topic.announce(turned(code, "RED", everyReason()));
        await().untilAsserted(() -> page(code.token()).body(containsString("<strong>红码</strong>")));

        var reasons = given().header("Accept", "application/json")
                .get("/c/" + code.token() + "?lang=" + language)
                .jsonPath()
                .getList("reasons.text", String.class);

        assertThat(reasons)
                .hasSize(REASONS.size())
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).doesNotContain("其他", "Another"));
    }

    private static PublicReason[] everyReason() {
        return REASONS.stream()
                .map(reason -> new PublicReason(reason, "RED", CodeExamples.SINCE))
                .toArray(PublicReason[]::new);
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
