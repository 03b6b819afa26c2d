package org.yimatong.enterprises.risk.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.risk.rest.FollowedFeed.analyst;
import static org.yimatong.enterprises.risk.rest.FollowedFeed.end;
import static org.yimatong.enterprises.risk.rest.FollowedFeed.nextOf;
import static org.yimatong.enterprises.risk.rest.RiskCity.entry;
import static org.yimatong.enterprises.risk.rest.RiskCity.industry;
import static org.yimatong.enterprises.risk.rest.RiskCity.registered;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.EventSource;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** Who is told what by the stream of risk pictures, and for how long. */
@QuarkusTest
@RealServers
@Timeout(60) // other tests' events come without end
class RiskStreamRightsTest {

    private static final String FEED = "/api/v1/risk-pictures";

    @TestHTTPResource("/api/v1/risk-pictures/stream")
    URI stream;

    @Inject
    RiskCity city;

    private final String industry = industry();

    @Test
    void everybody_is_told_of_their_areas_only_and_of_what_left_them() throws Exception {
        var uscc = registered(1, GAOLING, industry).getFirst();

        try (var here = EventSource.open(stream, analyst(GAOLING), end(GAOLING));
                var there = EventSource.open(stream, analyst(WEIYANG), end(WEIYANG))) {
            city.find(uscc);
            imported(HEADER + entry(uscc, WEIYANG, industry)).statusCode(201);

            assertThat(nextOf(there, uscc).name()).isEqualTo("risk-picture-changed");
            var event = nextOf(here, uscc);
            while (event.name().equals("risk-picture-changed")) {
                event = nextOf(here, uscc);
            }
            assertThat(event.data())
                    .contains("org.yimatong.risk-picture.gone.v1")
                    .doesNotContain("figures");
        }
    }

    @Test
    void the_place_of_somebody_with_other_areas_is_refused() {
        given().spec(official("analyst", GAOLING))
                .header("Last-Event-ID", end(WEIYANG))
                .get(FEED + "/stream")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/feed-of-another-scope"));
        given().spec(official("inspector", GAOLING))
                .get(FEED + "/stream")
                .then()
                .statusCode(403);
    }

    @Test
    void the_stream_ends_with_the_token() {
        var brief = Tokens.of("analyst")
                .areas(GAOLING)
                .lifetime(Duration.ofSeconds(2))
                .sign();

        try (var source = EventSource.open(stream, brief, end(GAOLING))) {
            source.ended().orTimeout(20, TimeUnit.SECONDS).join();
        }
    }

    @Test
    void who_follows_is_remembered() {
        end(GAOLING);

        assertThat(Database.number(
                        "select count(*) from audit_entry where action = 'exported' and thing_type = 'risk-feed'"))
                .isPositive();
    }
}
