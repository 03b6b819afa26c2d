package org.yimatong.inspections.resumption.rest;

import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.inspections.resumption.ResumptionConditions;

/** A suspended enterprise that applies to start again, and the officials who look at it. */
abstract class ResumptionStory {

    static final String RESUMPTIONS = "/api/v1/resumptions";

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    KnownEnterprises known;

    @Inject
    ResumptionConditions conditions;

    @Inject
    SystemActions system;

    @Inject
    SettableClock clock;

    final String area = freshArea();
    String uscc;

    @BeforeEach
    void a_suspended_enterprise() {
        uscc = enterprises.knownIn(area);
        stands("SUSPENDED", 2);
    }

    @AfterEach
    void the_time_of_day() {
        clock.reset();
    }

    void stands(String status, long version) {
        system.inTransaction(() -> {
            known.learn(new EnterpriseChanged(
                    UUID.randomUUID(), Instant.now(), uscc, version, "渭滨化工厂", "PRODUCTION", area, status));
            return uscc;
        });
    }

    Map<String, Object> application() {
        var application = new HashMap<String, Object>();
        application.put("measures", "停产期间已完成检修和培训。");
        application.put(
                "conditions",
                conditions.all().stream()
                        .map(condition -> Map.of("code", condition.code(), "statement", "已落实"))
                        .toList());
        return application;
    }

    ValidatableResponse apply(Map<String, ?> application) {
        return officerOf(uscc)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(application)
                .post(RESUMPTIONS)
                .then();
    }

    String applied() {
        return apply(application()).statusCode(201).extract().path("id");
    }

    Map<String, Object> inspection(boolean allMet) {
        return Map.of("inspectedOn", inDays(0).toString(), "conditions", found(allMet));
    }

    /** All met, or all but the first. */
    List<Map<String, ? extends Object>> found(boolean allMet) {
        var found = new ArrayList<Map<String, ? extends Object>>();
        for (var condition : conditions.all()) {
            found.add(
                    found.isEmpty() && !allMet
                            ? Map.of("code", condition.code(), "met", false, "note", "气体报警器未标定")
                            : Map.of("code", condition.code(), "met", true));
        }
        return found;
    }

    ValidatableResponse step(String role, String id, int seen, String step, Map<String, ?> body) {
        return official(role, area)
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put(RESUMPTIONS + "/{id}/" + step, id)
                .then();
    }
}
