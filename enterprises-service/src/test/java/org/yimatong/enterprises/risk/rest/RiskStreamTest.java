package org.yimatong.enterprises.risk.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.risk.rest.RiskCity.entry;
import static org.yimatong.enterprises.risk.rest.RiskCity.industry;
import static org.yimatong.enterprises.risk.rest.RiskCity.registered;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.EventSource;
import org.yimatong.testing.EventSource.Event;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** What an analyst's tool is told who listens. */
@QuarkusTest
@RealServers
@Timeout(60) // other tests' events come without end
class RiskStreamTest {

    private static final String FEED = "/api/v1/risk-pictures";

    @TestHTTPResource("/api/v1/risk-pictures/stream")
    URI stream;

    @Inject
    RiskCity city;

    private final String industry = industry();

    @Test
    void a_change_comes_as_a_cloud_event() throws Exception {
        var uscc = registered(1, GAOLING, industry).getFirst();

        try (var source = EventSource.open(stream, analyst(GAOLING), end(GAOLING))) {
            city.find(uscc);

            var event = nextFound(source, uscc);
            var news = JsonPath.from(event.data());
            assertThat(event.name()).isEqualTo("risk-picture-changed");
            assertThat(news.getString("specversion")).isEqualTo("1.0");
            assertThat(news.getString("type")).isEqualTo("org.yimatong.risk-picture.changed.v1");
            assertThat(news.getString("source")).isEqualTo(FEED);
            assertThat(news.getString("id")).endsWith(uscc + "-" + GAOLING);
            assertThat(news.getString("time")).isEqualTo(news.getString("data.changedAt"));
            assertThat(news.getInt("data.figures.majorFindings")).isEqualTo(1);
        }
    }

    @Test
    void who_comes_back_goes_on_where_they_stopped() throws Exception {
        var usccs = registered(3, GAOLING, industry);
        String seen;
        try (var source = EventSource.open(stream, analyst(GAOLING), end(GAOLING))) {
            city.find(usccs.get(0));
            seen = nextFound(source, usccs.get(0)).id();
        }
        city.find(usccs.get(1));
        city.find(usccs.get(2));

        try (var source = EventSource.open(stream, analyst(GAOLING), seen)) {
            nextFound(source, usccs.get(1));
            nextFound(source, usccs.get(2));
        }
        assertThat(given().spec(official("analyst", GAOLING))
                        .get(FEED + "?limit=1000&cursor=" + seen)
                        .jsonPath()
                        .<String>getList("changes.uscc"))
                .as("by the feed, too")
                .contains(usccs.get(1), usccs.get(2))
                .doesNotContain(usccs.get(0));
    }

    @Test
    void a_change_that_is_committed_late_is_not_passed_over() throws Exception {
        var usccs = registered(2, GAOLING, industry);
        var place = end(GAOLING);

        var source = Database.holding(
                "update risk_picture set open_findings = open_findings + 7 where uscc = '%s'"
                        .formatted(usccs.getFirst()),
                () -> {
                    city.find(usccs.getLast());
                    return EventSource.open(stream, analyst(GAOLING), place);
                });

        try (source) {
            assertThat(next(source, "\"openFindings\":7").data()).contains(usccs.getFirst());
            nextFound(source, usccs.getLast());
        }
    }

    @Test
    void who_begins_is_told_of_all_first() throws Exception {
        var usccs = registered(2, "XA-K07", industry);

        try (var source = EventSource.open(stream, analyst("XA-K07"), null)) {
            assertThat(Set.of(subject(next(source, industry)), subject(next(source, industry))))
                    .isEqualTo(Set.copyOf(usccs));
        }
    }

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

    private static String analyst(String area) {
        return Tokens.of("analyst").name("analyst of " + area).areas(area).sign();
    }

    private static String subject(Event event) {
        return JsonPath.from(event.data()).getString("subject");
    }

    /** The one that tells of the finding. */
    private static Event nextFound(EventSource source, String uscc) throws InterruptedException {
        var event = nextOf(source, uscc);
        while (!event.data().contains("\"majorFindings\":1")) {
            event = nextOf(source, uscc);
        }
        return event;
    }

    private static Event nextOf(EventSource source, String uscc) throws InterruptedException {
        return next(source, "\"subject\":\"" + uscc);
    }

    /** Other tests' enterprises change, too. */
    private static Event next(EventSource source, String part) throws InterruptedException {
        var event = source.next();
        while (!event.data().contains(part)) {
            event = source.next();
        }
        return event;
    }

    /** Behind all that is told now. */
    private static String end(String area) {
        String place = null;
        var more = true;
        while (more) {
            var analyst = given().spec(official("analyst", area)).queryParam("limit", 1000);
            var part = (place == null ? analyst : analyst.queryParam("cursor", place))
                    .get(FEED)
                    .jsonPath();
            place = part.getString("next");
            more = part.getBoolean("more");
        }
        return place;
    }
}
