package org.yimatong.enterprises.risk.rest;

import static io.restassured.RestAssured.given;
import static org.yimatong.enterprises.Callers.official;

import org.yimatong.testing.EventSource;
import org.yimatong.testing.EventSource.Event;
import org.yimatong.testing.Tokens;

/** The feed of risk pictures as an analyst's tool follows it. */
final class FollowedFeed {

    private static final String FEED = "/api/v1/risk-pictures";

    private FollowedFeed() {}

    static String analyst(String area) {
        return Tokens.of("analyst").name("analyst of " + area).areas(area).sign();
    }

    /** The one that tells of the finding. */
    static Event nextFound(EventSource source, String uscc) throws InterruptedException {
        var event = nextOf(source, uscc);
        while (!event.data().contains("\"majorFindings\":1")) {
            event = nextOf(source, uscc);
        }
        return event;
    }

    static Event nextOf(EventSource source, String uscc) throws InterruptedException {
        return next(source, "\"subject\":\"" + uscc);
    }

    /** Other tests' enterprises change, too. */
    static Event next(EventSource source, String part) throws InterruptedException {
        var event = source.next();
        while (!event.data().contains(part)) {
            event = source.next();
        }
        return event;
    }

    /** Behind all that is told now. */
    static String end(String area) {
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
