package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Accounts;
import org.yimatong.acceptance.client.Api;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.Findings;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** Stopped in the evening, started in the morning. */
@Order(100)
@DisplayName("A restart")
@Concerns({Part.ENTERPRISES, Part.INSPECTIONS, Part.HAZARDS, Part.GATEWAY})
class RestartTest {

    private final Suite suite;

    RestartTest(Suite suite) {
        this.suite = suite;
    }

    /** What must outlast the night. */
    private record Kept(String token, List<String> findings, int enterprises, int sensors, String alarms) {

        static Kept in(Suite suite) {
            var people = new People(suite.addresses());
            return new Kept(
                    new Codes(people).tokenOf(Plant.USCC),
                    people.plant().all("/api/v1/findings?limit=1000").stream()
                            .map(finding -> finding.path("id").asText())
                            .toList(),
                    people.registrar().all("/api/v1/enterprises?limit=1000").size(),
                    people.dutyOfficer().all("/api/v1/sensors?limit=1000").size(),
                    people.plant().get("/api/v1/alarms?limit=1000").text());
        }
    }

    @Test
    void a_realm_of_an_earlier_release_is_told_of_the_services_by_the_start_and_writes_go_on() {
        new Accounts(suite.addresses().realm(), suite.folder().secret("keycloak.admin")).forgetServices();
        var filing = Findings.general(Plant.USCC, "重启前的检查");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> inspector().post("/api/v1/findings", filing).requireStatus(503));

        suite.stop();
        suite.start();

        inspector().post("/api/v1/findings", filing).requireStatus(201);
    }

    private Api inspector() {
        return new People(suite.addresses()).inspector();
    }

    @Test
    void no_process_stays_behind_and_nothing_is_forgotten() {
        var before = Kept.in(suite);
        var processes = suite.processes();
        assertThat(processes).hasSizeGreaterThan(Part.values().length);

        suite.stop();
        // the system may need a moment to bury the last of them
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(processes).noneMatch(ProcessHandle::isAlive));

        suite.start();
        assertThat(Kept.in(suite)).isEqualTo(before);
        new Codes(new People(suite.addresses())).awaitShown(before.token(), "GREEN");
    }
}
