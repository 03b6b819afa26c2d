package org.yimatong.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.RawHttp;

@QuarkusTest
@BehindTheDoor
class PlainPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/v1/codes",
                "/api//v1/codes",
                "/api/v1/./codes",
                "/api/v1/../v1/codes",
                "/api/v1/codes/..",
                "/api/v1/codes%2fx",
                "/api/v1/codes%2Fx",
                "/api/v1/%2e%2e/q/metrics",
                "/api/v1/codes;x=1",
                "/api/v1/codes%5cx",
                "/api/v1/codes%00",
                "/c/../q/metrics",
                "//c/abcdefghijklmnopqrst_-",
                "http://evil.example/api/v1/codes"
            })
    void a_path_that_can_be_read_in_two_ways_is_refused(String path) throws Exception {
        assertThat(RawHttp.get(path)).startsWith("HTTP/1.1 400").contains("/problems/path-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "/api/v1/codes\\x", "api/v1/codes"})
    void what_is_no_path_at_all_is_refused_too(String path) throws Exception {
        assertThat(RawHttp.get(path)).startsWith("HTTP/1.1 400");
    }

    @Test
    void a_plain_path_passes_whatever_its_query_holds() throws Exception {
        assertThat(RawHttp.get("/api/v1/codes/%E7%A0%81?next=//x/../%2f;a")).startsWith("HTTP/1.1 200");
    }
}
