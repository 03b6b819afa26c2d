package org.yimatong.inspections.plan;

import static org.yimatong.inspections.finding.rest.Callers.signedIn;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.yimatong.testing.Tokens;

/** People who plan, and what they say. */
public final class PlanCallers {

    public static final String PLANS = "/api/v1/inspection-plans";
    public static final String TASKS = "/api/v1/tasks";

    /** A district nobody else's tests speak of: only this test's enterprises are in its plans. */
    public static String freshArea() {
        return "T-" + (100_000 + ThreadLocalRandom.current().nextInt(900_000));
    }

    private PlanCallers() {}

    public static RequestSpecification supervisorOf(String area) {
        return signedIn(Tokens.of("supervisor").name("supervisor-of-" + area).areas(area))
                .header("Idempotency-Key", UUID.randomUUID());
    }

    public static RequestSpecification deputyOf(String area) {
        return signedIn(Tokens.of("supervisor").name("deputy-of-" + area).areas(area))
                .header("Idempotency-Key", UUID.randomUUID());
    }

    /**
     * A yearly plan for 2027: a green code once, a yellow one twice, a red one four times. To be changed by the test.
     */
    public static Map<String, Object> yearOf(String area) {
        var plan = new HashMap<String, Object>();
        plan.put("kind", "YEARLY");
        plan.put("title", "2027年度监督检查计划");
        plan.put("purpose", "按安全码颜色实施差异化监管。");
        plan.put("firstDay", "2027-01-01");
        plan.put("lastDay", "2027-12-31");
        plan.put("areas", List.of(area));
        return plan;
    }

    /** Writes a plan, and answers its id. */
    public static String drafted(String area, Map<String, Object> plan) {
        return supervisorOf(area)
                .body(plan)
                .post(PLANS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Writes a plan, has it approved by the second person, and answers its id. */
    public static String approved(String area, Map<String, Object> plan) {
        var id = drafted(area, plan);
        deputyOf(area)
                .header("If-Match", "\"1\"")
                .put(PLANS + "/{id}/approval", id)
                .then()
                .statusCode(200);
        return id;
    }

    /** The windows of the tasks of this state that the plan has, each as {@code first/last}. */
    public static List<String> windows(String area, String plan, String state) {
        var tasks = supervisorOf(area)
                .queryParam("planId", plan)
                .queryParam("state", state)
                .get(TASKS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var windows = new ArrayList<String>();
        for (var place = 0; place < tasks.getList("id").size(); place++) {
            windows.add(tasks.getString("[" + place + "].opensOn") + "/" + tasks.getString("[" + place + "].dueOn"));
        }
        return windows;
    }
}
