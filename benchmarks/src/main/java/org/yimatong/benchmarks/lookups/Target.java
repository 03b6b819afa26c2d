package org.yimatong.benchmarks.lookups;

import java.util.List;
import org.yimatong.benchmarks.report.Section;

/**
 * Something that is looked at: a form of the code at the gateway, or its yardstick.
 *
 * @param accept media type asked for
 */
record Target(String name, int port, String accept) {

    private static final String HTML = "text/html";
    private static final String AS_JSON = "application/json";
    private static final String PAGE = "gateway, page";
    private static final String LIKE_PAGE = "empty handler, body as large as the page";
    private static final String JSON = "gateway, JSON";
    private static final String LIKE_JSON = "empty handler, body as large as the JSON";
    private static final String EMPTY = "empty handler, no body";

    /** @param yardsticks first of the ports at which {@link #yardsticks} listen */
    static List<Target> all(int gateway, int yardsticks) {
        return List.of(
                new Target(PAGE, gateway, HTML),
                new Target(LIKE_PAGE, yardsticks, HTML),
                new Target(JSON, gateway, AS_JSON),
                new Target(LIKE_JSON, yardsticks + 1, AS_JSON),
                new Target(EMPTY, yardsticks + 2, HTML));
    }

    /** The empty handlers to be started, with bodies of so many bytes. */
    static List<String> yardsticks(int port, int page, int json) {
        return List.of(port + ":" + page, port + 1 + ":" + json, port + 2 + ":0");
    }

    /** @param when stands behind the names of the rows that were measured then; may be empty */
    static void addRatios(Section section, String when) {
        section.addRatio("gateway / empty handler, page" + when, PAGE + when, LIKE_PAGE + when);
        section.addRatio("gateway / empty handler, JSON" + when, JSON + when, LIKE_JSON + when);
        section.addRatio("gateway, page / empty handler without a body" + when, PAGE + when, EMPTY + when);
        section.addRatio("gateway, JSON / empty handler without a body" + when, JSON + when, EMPTY + when);
    }
}
