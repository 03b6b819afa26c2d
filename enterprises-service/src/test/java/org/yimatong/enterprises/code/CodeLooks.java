package org.yimatong.enterprises.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.inspector;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;

/** How a code looks to an official. */
public final class CodeLooks {

    private CodeLooks() {}

    public static JsonPath code(String uscc) {
        return inspector(WHOLE_CITY)
                .get("/api/v1/codes/" + uscc)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static JsonPath history(String uscc) {
        return inspector(WHOLE_CITY)
                .get("/api/v1/codes/" + uscc + "/history")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Newest first. */
    public static List<String> statesOf(String uscc) {
        return history(uscc).getList("status");
    }

    public static void awaitStatus(String uscc, String status) {
        await().pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(code(uscc).getString("status")).isEqualTo(status));
    }

    public static void awaitReasons(String uscc, int number) {
        await().untilAsserted(() -> assertThat(code(uscc).getList("reasons")).hasSize(number));
    }
}
