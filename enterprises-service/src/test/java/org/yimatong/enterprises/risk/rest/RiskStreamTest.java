package org.yimatong.enterprises.risk.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.risk.rest.FollowedFeed.analyst;
import static org.yimatong.enterprises.risk.rest.FollowedFeed.end;
import static org.yimatong.enterprises.risk.rest.FollowedFeed.next;
import static org.yimatong.enterprises.risk.rest.FollowedFeed.nextFound;
import static org.yimatong.enterprises.risk.rest.RiskCity.industry;
import static org.yimatong.enterprises.risk.rest.RiskCity.registered;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.EventSource;
import org.yimatong.testing.EventSource.Event;
import org.yimatong.testing.RealServers;

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

    private static String subject(Event event) {
        return JsonPath.from(event.data()).getString("subject");
    }
}
