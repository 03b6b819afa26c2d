package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Accounts;
import org.yimatong.acceptance.client.AlarmStream;
import org.yimatong.acceptance.client.Answer;
import org.yimatong.acceptance.client.Api;
import org.yimatong.acceptance.client.Findings;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** An inspector of the plant's area loses their rights, with a token in hand that lives for minutes still. */
@Order(75)
@DisplayName("Rights taken away")
@Concerns({Part.INSPECTIONS, Part.HAZARDS, Part.GATEWAY, Part.KEYCLOAK})
class RightsTakenAwayStoryTest {

    /** As ADR 85 promises. */
    private static final Duration FOR_WRITES = Duration.ofSeconds(1);

    private static final Duration FOR_READS = Duration.ofSeconds(60);

    /** Its program registers the plant in the background. */
    private static final Duration FOR_THE_CITY = Duration.ofSeconds(120);

    private static final String AREA = "610117";
    private static final String PASSWORD = "of-the-story-only";

    private final String username = "leaving-" + UUID.randomUUID();
    private final Accounts accounts;
    private final People people;
    private String account = "";
    private Api inspector;

    RightsTakenAwayStoryTest(Suite suite) {
        people = new People(suite.addresses());
        accounts = new Accounts(suite.addresses().realm(), suite.folder().secret("keycloak.admin"));
        inspector = people.person(username, PASSWORD);
    }

    @BeforeEach
    void an_inspector_works() {
        account = accounts.open(username, PASSWORD, "inspector", AREA);
        inspector = people.person(username, PASSWORD);
        inspector.token().forget();
        await().atMost(FOR_THE_CITY).untilAsserted(() -> file().requireStatus(201));
    }

    @AfterEach
    void who_left_is_forgotten() {
        accounts.delete(account);
    }

    @Test
    void who_is_disabled_files_nothing_after_a_second_and_reads_nothing_after_a_minute() {
        accounts.disable(account);

        pass(FOR_WRITES);
        file().requireStatus(401);
        await().atMost(FOR_READS)
                .untilAsserted(() -> inspector.get("/api/v1/findings?limit=1").requireStatus(401));
    }

    @Test
    void whose_role_was_taken_away_files_nothing_after_a_second() {
        accounts.takeAway("inspector", account);

        pass(FOR_WRITES);
        assertThat(file().isProblem()).isTrue();
        file().requireStatus(401);
    }

    @Test
    void the_stream_of_alarms_ends_for_who_lost_their_rights() {
        try (var stream = AlarmStream.open(inspector)) {
            accounts.takeAway("inspector", account);

            await().atMost(FOR_READS).until(stream::isOver);
        }
    }

    private Answer file() {
        return inspector.post("/api/v1/findings", Findings.general(Plant.USCC, "罐区围堰有裂缝"));
    }

    private static void pass(Duration time) {
        await().pollDelay(time).atMost(time.plusSeconds(5)).until(() -> true);
    }
}
