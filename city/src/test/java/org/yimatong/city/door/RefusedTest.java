package org.yimatong.city.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RefusedTest {

    @Test
    void the_same_trouble_is_the_same_whatever_id_the_request_had() {
        assertThat(trouble("PUT /api/v1/x", 409, "a")).isEqualTo(trouble("PUT /api/v1/x", 409, "b"));
        assertThat(trouble("PUT /api/v1/x", 409, "a"))
                .isNotEqualTo(trouble("PUT /api/v1/y", 409, "a"))
                .isNotEqualTo(trouble("PUT /api/v1/x", 503, "a"));
        assertThat(Refused.trouble(new IOException("Connection refused"))).isEqualTo("Connection refused");
    }

    @Test
    void it_knows_its_problem_and_says_all_that_was_answered() {
        var refused = refused("PUT /api/v1/x", 409, "a");

        assertThat(refused.isFor("code-suspended")).isTrue();
        assertThat(refused.isFor("code")).isFalse();
        assertThat(refused).hasMessageContaining("PUT /api/v1/x: 409").hasMessageContaining("requestId");
        assertThat(new Refused("GET /", 502, "<html>").isFor("code-suspended")).isFalse();
        assertThat(new Refused("GET /", 502, "").isFor("code-suspended")).isFalse();
    }

    private static String trouble(String request, int status, String id) {
        return Refused.trouble(refused(request, status, id));
    }

    private static Refused refused(String request, int status, String id) {
        return new Refused(
                request, status, "{\"type\": \"/problems/code-suspended\", \"requestId\": \"%s\"}".formatted(id));
    }
}
