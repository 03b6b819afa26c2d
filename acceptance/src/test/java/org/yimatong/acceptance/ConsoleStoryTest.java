package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Flow;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.client.Tool;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** Inspector, enterprise and duty officer at the console, each in a browser: the stories in {@code console/look}. */
@Order(320)
@DisplayName("The console in a browser")
@Concerns({Part.GATEWAY, Part.KEYCLOAK, Part.INSPECTIONS, Part.ENTERPRISES, Part.HAZARDS})
class ConsoleStoryTest {

    private static final List<String> STORIES =
            List.of("npm", "--prefix", "../console", "run", "--silent", "look", "--", "whole-suite");

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final URI gateway;
    private final Flow flow;

    ConsoleStoryTest(Suite suite) {
        gateway = suite.addresses().gateway();
        flow = new Flow(new People(suite.addresses()).dataGatewayOf(Plant.USCC));
    }

    @Test
    void people_do_at_the_console_what_they_are_to_do() throws IOException {
        flow.isFarTooHigh(); // for the duty officer
        var stories = Tool.run(STORIES, Map.of("SUITE", gateway.toString()), LONGEST);
        flow.isNormal();

        assertThat(stories.exitCode()).as(stories.output()).isZero();
        assertThat(stories.output()).contains("3 passed, 0 failed");
    }
}
