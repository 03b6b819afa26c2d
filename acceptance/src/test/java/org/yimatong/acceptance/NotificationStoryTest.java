package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.DutyLine;
import org.yimatong.acceptance.client.Flow;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** The duty centre's program is down when an alarm comes; everybody can see that, and it hears of it once it is up. */
@Order(275)
@DisplayName("The story of an alarm that could not be delivered")
@Concerns({Part.HAZARDS, Part.GATEWAY})
class NotificationStoryTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String CHANNELS = "/api/v1/notification-channels";
    private static final String NOTIFICATIONS = "/api/v1/alarm-notifications";
    private static final String GAOLING = "610117";

    private final People people;
    private final Flow flow;
    private final DutyLine line = new DutyLine();
    private String channel = "";
    private String secret = "";

    NotificationStoryTest(Suite suite) {
        people = new People(suite.addresses());
        flow = new Flow(people.dataGatewayOf(Plant.USCC));
    }

    @AfterAll
    void hangUp() {
        people.dutyOfficer().step(CHANNELS + "/" + channel, "/removal", words());
        flow.isNormal();
        line.close();
    }

    @Test
    @Order(1)
    void a_host_that_nobody_allowed_is_refused() {
        people.dutyOfficer()
                .post(CHANNELS, to("https://169.254.169.254/latest"))
                .requireStatus(422);
    }

    @Test
    @Order(2)
    void what_is_not_delivered_can_be_seen() {
        channel = people.dutyOfficer()
                .post(CHANNELS, to(line.address()))
                .requireStatus(201)
                .json()
                .path("id")
                .asText();
        secret = people.dutyOfficer()
                .step(CHANNELS + "/" + channel, "/secret", words())
                .requireStatus(200)
                .json()
                .path("secret")
                .asText();

        flow.isFarTooHigh();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(told("&overdue=true"))
                        .singleElement()
                        .satisfies(waiting -> {
                            assertThat(waiting.path("state").asText()).isEqualTo("WAITING");
                            assertThat(waiting.path("lastError").asText()).isEqualTo("connection-refused");
                        }));
        assertThat(people.neighbour().all(NOTIFICATIONS))
                .extracting(told -> told.path("uscc").asText())
                .doesNotContain(Plant.USCC);
    }

    @Test
    @Order(3)
    void it_arrives_signed_once_the_line_is_up() {
        line.start();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(line.posted())
                        .anySatisfy(post -> assertThat(post.body()).contains(Flow.TAG, Plant.USCC)));
        assertThat(line.posted())
                .allSatisfy(post -> assertThat(post.isSignedWith(secret)).isTrue());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(told(""))
                        .extracting(told -> told.path("state").asText())
                        .containsOnly("DELIVERED"));
        assertThat(line.posted()).extracting(DutyLine.Posted::id).doesNotHaveDuplicates();
    }

    /** Of the flow alone: other alarms of the area may come meanwhile. */
    private List<JsonNode> told(String more) {
        return people.dutyOfficer().all(NOTIFICATIONS + "?channel=" + channel + more).stream()
                .filter(told -> told.path("tag").asText().equals(Flow.TAG))
                .toList();
    }

    private static JsonNode to(String target) {
        return words("kind", "WEBHOOK", "area", GAOLING, "name", "值班平台", "target", target)
                .put("fromSeverity", 2);
    }
}
