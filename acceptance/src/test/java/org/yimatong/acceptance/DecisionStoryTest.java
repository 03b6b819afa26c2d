package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.acceptance.client.Enterprises.words;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.Findings;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Photo;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** What the enterprise says against its code, and what two people decide that it shows for a while. */
@Order(140)
@DisplayName("The story of an appeal and an override")
@Concerns({Part.ENTERPRISES, Part.INSPECTIONS, Part.GATEWAY})
class DecisionStoryTest {

    private static final Duration TO_RECOVER = Duration.ofSeconds(90);
    private static final String OVERRIDES = "/api/v1/code-overrides/";
    private static final String REASON = "major-finding-open";

    private final Suite suite;
    private final People people;
    private final Codes codes;
    private final String token;
    private String finding = "";
    private String appeal = "";
    private String override = "";
    private Instant expiry = Instant.EPOCH;

    DecisionStoryTest(Suite suite) {
        this.suite = suite;
        people = new People(suite.addresses());
        codes = new Codes(people);
        token = codes.tokenOf(Plant.USCC);
    }

    @Test
    @Order(1)
    void the_plant_appeals_against_the_reason_of_its_red_code_and_stays_red() {
        var report = Findings.major(Plant.USCC, "紧急停车系统旁路未恢复");
        finding = people.inspector()
                .post("/api/v1/findings", report)
                .requireStatus(201)
                .json()
                .path("id")
                .asText();
        codes.awaitShown(token, "RED", REASON);

        var filed = people.plant()
                .post(
                        "/api/v1/codes/%s/appeals".formatted(Plant.USCC),
                        words("reason", REASON, "fact", finding, "statement", "旁路已于当日恢复，有记录为证"))
                .requireStatus(201);
        appeal = "/api/v1/appeals/" + filed.json().path("id").asText();
        codes.awaitShown(token, "RED", REASON);
    }

    @Test
    @Order(2)
    void a_supervisor_decides_and_the_enterprise_reads_why() {
        var decision = words("outcome", "UPHELD", "grounds", "记录属实", "consequence", "由检查员复查后销号");
        people.supervisor().step(appeal, "/decision", decision).requireStatus(200);

        var seen = people.plant().get(appeal).requireStatus(200).json();
        assertThat(seen.path("state").asText()).isEqualTo("UPHELD");
        assertThat(seen.at("/decision/grounds").asText()).isEqualTo("记录属实");
        people.neighbour().get(appeal).requireStatus(404);
    }

    @Test
    @Order(3)
    void one_person_alone_overrides_nothing() {
        expiry = Instant.now().plusSeconds(8).truncatedTo(ChronoUnit.SECONDS);
        var asked =
                words("uscc", Plant.USCC, "status", "YELLOW", "reason", "申诉成立，等待复查", "expiresAt", expiry.toString());
        var requested = people.supervisor().post(OVERRIDES, asked).requireStatus(201);
        override = OVERRIDES + requested.json().path("id").asText();

        var refused = people.supervisor().step(override, "/confirmation", words());

        assertThat(refused.requireStatus(409).json().path("type").asText())
                .isEqualTo("/problems/confirmation-by-requester");
    }

    @Test
    @Order(4)
    void confirmed_by_a_second_person_it_shows_and_says_so() {
        people.deputySupervisor().step(override, "/confirmation", words()).requireStatus(200);

        codes.awaitShown(token, "YELLOW", "override");
    }

    @Test
    @Order(5)
    void it_ends_at_its_instant_though_the_service_was_down_then() {
        suite.freeze(Part.ENTERPRISES);
        await().atMost(Duration.ofSeconds(20)).until(() -> Instant.now().isAfter(expiry.plusSeconds(1)));
        suite.kill(Part.ENTERPRISES);

        await().atMost(TO_RECOVER).ignoreExceptions().untilAsserted(() -> {
            var shown = codes.shown(token);
            assertThat(shown.path("status").asText()).isEqualTo("RED");
            assertThat(Codes.reasonsOf(shown)).containsExactly(REASON);
        });
        assertThat(Instant.parse(codes.history(Plant.USCC).getLast().path("at").asText()))
                .isEqualTo(expiry);
    }

    @Test
    @Order(6)
    void the_verified_rectification_turns_the_code_green() {
        var path = "/api/v1/findings/" + finding;
        var photo = Photo.send(people.plant(), Plant.USCC);
        people.plant()
                .step(path, "/rectification", Findings.rectification("旁路已恢复并上锁", photo))
                .requireStatus(200);
        people.inspector()
                .step(path, "/re-inspection", Findings.passedReInspection("复查合格"))
                .requireStatus(200);

        codes.awaitShown(token, "GREEN");
    }
}
