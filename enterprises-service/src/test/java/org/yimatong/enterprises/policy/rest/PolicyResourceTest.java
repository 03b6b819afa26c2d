package org.yimatong.enterprises.policy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.policy.PolicyDocuments.adopted;
import static org.yimatong.enterprises.policy.PolicyDocuments.draft;
import static org.yimatong.enterprises.policy.PolicyDocuments.drafted;
import static org.yimatong.enterprises.policy.PolicyDocuments.rule;
import static org.yimatong.enterprises.policy.PolicyDocuments.strict;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class PolicyResourceTest {

    /** Later than any other test looks. */
    private final Instant farAway =
            Instant.parse("2090-01-01T00:00:00Z").plus(Duration.ofSeconds(System.nanoTime() % 100_000_000));

    @Test
    void a_draft_is_seen_by_everybody_and_judges_nothing() {
        var version = draft();

        enterprise(UsccExamples.next())
                .get("/api/v1/code-policies/" + version)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("rules[0].code", equalTo("major-finding-open"))
                .body("draftedBy", equalTo("supervisor of 610100"))
                .body("adoption", nullValue())
                .body("inForce", equalTo(false));
        official("analyst", GAOLING)
                .get("/api/v1/code-policies/2")
                .then()
                .body("inForce", equalTo(true))
                .body("adoption.by", equalTo("system"));
    }

    @Test
    void only_who_answers_for_the_whole_city_drafts() {
        official("supervisor", GAOLING)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("purpose", "mine", "rules", strict()))
                .post("/api/v1/code-policies")
                .then()
                .statusCode(403);
    }

    @Test
    void a_second_person_adopts() {
        var version = draft();

        adopted(version, "supervisor", farAway).statusCode(409).body("type", equalTo("/problems/adoption-by-drafter"));
        adopted(version, "administrator", farAway)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("adoption.effectiveFrom", equalTo(farAway.toString()))
                .body("adoption.by", equalTo("administrator of 610100"));
        adopted(version, "administrator", farAway.plusSeconds(1))
                .statusCode(412)
                .body("current.version", equalTo(version));
        adopted(draft(), "administrator", farAway)
                .statusCode(409)
                .body("type", equalTo("/problems/policy-instant-taken"));
    }

    @Test
    void an_adopted_version_is_not_adopted_again() {
        var version = draft();
        adopted(version, "administrator", farAway).statusCode(200);

        official("administrator", WHOLE_CITY)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("effectiveFrom", farAway.plusSeconds(9).toString(), "reason", "later"))
                .put("/api/v1/code-policies/" + version + "/adoption")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/policy-adopted"));
    }

    @Test
    void nothing_takes_effect_in_the_past_or_before_everybody_knows() {
        adopted(draft(), "administrator", Instant.now().plusSeconds(5))
                .statusCode(422)
                .body("errors.pointer", contains("/effectiveFrom"))
                .body("errors.code", contains("instant-too-near"));
    }

    @Test
    void each_rule_that_makes_no_sense_is_named_with_its_place() {
        var rules = new ArrayList<>(strict());
        rules.add(rule("major-finding-open", "ALARM", List.of("EXTREME"), false, "GREEN", "pray"));
        rules.add(rule("override", "SUSPENSION", List.of("WITHDRAWN"), false, "RED", "make-promise"));
        rules.add(rule("again", "FINDING", List.of("GENERAL"), true, "RED", "pass-reinspection"));

        drafted(rules)
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/rules/4/grades grade-unknown",
                                "/rules/4/status consequence-impossible",
                                "/rules/4/remedy remedy-unknown",
                                "/rules/4/code reason-repeated",
                                "/rules/5/kind fact-kind-reserved",
                                "/rules/5/code reason-reserved",
                                "/rules/6/grades rule-overlaps"));
    }

    @Test
    void no_policy_is_silent_about_what_is_never_harmless() {
        drafted(List.of(rule("alarm-critical", "ALARM", List.of("HIGH_HIGH"), false, "RED", "return-to-normal")))
                .statusCode(422)
                .body("errors.pointer", contains("/rules", "/rules"))
                .body("errors.code", contains("policy-silent", "policy-silent"));
    }

    @Test
    void a_kind_nobody_knows_is_refused_where_it_stands() {
        drafted(List.of(rule("weather-bad", "WEATHER", List.of("RAIN"), false, "RED", "make-promise")))
                .statusCode(422)
                .body("errors.pointer", contains("/rules/0/kind"));
    }

    @Test
    void the_versions_are_listed_newest_first() {
        var version = draft();

        var link = official("inspector", GAOLING)
                .get("/api/v1/code-policies?limit=1")
                .then()
                .extract()
                .header("Link");
        List<Integer> next = official("inspector", GAOLING)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .extract()
                .path("version");
        assertThat(next.getFirst()).isLessThanOrEqualTo(version);
    }
}
