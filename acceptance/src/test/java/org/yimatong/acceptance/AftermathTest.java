package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimatong.acceptance.client.Alarms;
import org.yimatong.acceptance.client.Answer;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.fault.Databases;
import org.yimatong.acceptance.fault.Turmoil;
import org.yimatong.acceptance.suite.AuditCheck;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** After the sudden deaths: nothing acknowledged is lost, nothing happened twice, nothing was made up. */
@Order(90)
@DisplayName("After the sudden deaths")
@Concerns({Part.ENTERPRISES, Part.INSPECTIONS, Part.HAZARDS, Part.GATEWAY})
class AftermathTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Suite suite;
    private final People people;
    private final Codes codes;
    private final Databases databases;
    private final Turmoil turmoil;

    AftermathTest(Suite suite) {
        this.suite = suite;
        people = new People(suite.addresses());
        codes = new Codes(people);
        databases = new Databases(suite);
        turmoil = Turmoil.of(suite);
    }

    @Test
    void exactly_the_acknowledged_findings_exist_each_once_with_its_content() {
        var found = people.inspector().all("/api/v1/findings?limit=1000").stream()
                .filter(finding -> finding.path("severity").asText().equals("GENERAL"))
                .filter(finding -> !isOfTheCity(finding))
                .toList();

        System.out.printf("  %d findings were filed%n", turmoil.findings().count());
        assertThat(found).containsExactlyInAnyOrderElementsOf(turmoil.findings().acknowledged());
    }

    @Test
    void the_codes_account_for_each_finding_once() {
        var filed = turmoil.findings().acknowledged().stream()
                .collect(Collectors.groupingBy(finding -> finding.path("uscc").asText()));

        filed.forEach((uscc, findings) -> await().atMost(SOON)
                .untilAsserted(() -> assertThat(findingsBehindTheCodeOf(uscc))
                        .containsExactlyInAnyOrderElementsOf(ids(findings.stream()))));
    }

    @Test
    void as_many_readings_are_stored_as_were_accepted() {
        var stored = """
                select count(*) from reading r join sensor s on s.number = r.sensor
                where s.uscc = '%s' and r.observed_at >= '%s'""".formatted(Plant.USCC, turmoil.begun());

        System.out.printf("  %d readings were accepted%n", turmoil.plant().accepted());
        assertThat(turmoil.plant().rejected()).isZero();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(databases.number(Part.HAZARDS, stored))
                        .isEqualTo(turmoil.plant().accepted()));
    }

    @Test
    void exactly_the_expected_alarms_were_raised_changed_and_returned() {
        var alarms = new Alarms(people.dutyOfficer(), Plant.USCC);

        assertThat(turmoil.plant().expected()).isNotEmpty();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(alarms.transitionsSince(turmoil.begun()))
                        .containsExactlyElementsOf(turmoil.plant().expected()));
        assertThat(alarms.standing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTERPRISES", "INSPECTIONS", "HAZARDS"})
    void every_event_is_published(Part service) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(databases.number(
                                service, "select count(*) from outbox_message where published_at is null"))
                        .isZero());
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTERPRISES", "INSPECTIONS", "HAZARDS"})
    void every_audit_entry_is_sealed(Part service) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(databases.number(service, "select count(*) from audit_unsealed"))
                        .isZero());
    }

    @Test
    void the_audit_chains_are_intact() {
        var check = AuditCheck.of(suite);

        assertThat(check.exitCode()).as(check.output()).isZero();
    }

    @Test
    void the_gateway_shows_every_code_as_enterprises_service_knows_it() {
        var registrar = people.registrar();
        for (var enterprise : registrar.all("/api/v1/enterprises?limit=1000")) {
            await().atMost(SOON).untilAsserted(() -> {
                var code = codes.whole(enterprise.path("uscc").asText());
                var shown = codes.shown(code.path("token").asText());
                assertThat(shown.path("enterpriseStatus")).as("%s", shown).isEqualTo(enterprise.path("status"));
                assertThat(shown.path("status").asText())
                        .as("%s", shown)
                        .isEqualTo(toBeShown(code.path("status").asText(), enterprise));
                assertThat(Codes.reasonsOf(shown)).isEqualTo(Codes.reasonsOf(code));
            });
        }
    }

    /** Of an enterprise that is gone neither green nor yellow is shown. */
    private static String toBeShown(String status, JsonNode enterprise) {
        var isGone = enterprise.path("status").asText().equals("CLOSED");
        return isGone && Set.of("GREEN", "YELLOW").contains(status) ? "CLOSED" : status;
    }

    @Test
    void the_history_of_the_code_has_no_state_twice_in_a_row() {
        var states = codes.history(Plant.USCC);

        for (int i = 1; i < states.size(); i++) {
            assertThat(withoutItsTime(states.get(i))).isNotEqualTo(withoutItsTime(states.get(i - 1)));
        }
        assertThat(states).extracting(state -> state.path("version").asLong()).doesNotHaveDuplicates();
    }

    @Test
    void no_colour_was_shown_that_was_not_known() {
        assertThat(turmoil.watch().colouredBeyondLimit()).isEmpty();
        assertThat(turmoil.watch().shown()).contains("UNKNOWN", "RED");
    }

    @Test
    void every_refusal_said_what_was_wrong_and_to_try_again() {
        var kinds = turmoil.findings().refusals().stream()
                .collect(Collectors.groupingBy(AftermathTest::kindOf, Collectors.counting()));

        System.out.printf("  refusals: %s%n", kinds);
        assertThat(kinds.keySet()).allMatch(kind -> kind.matches("(409|429|502|503|504) /problems/[a-z-]+"));
    }

    /** What the city's officials had filed before. */
    private boolean isOfTheCity(JsonNode finding) {
        return Instant.parse(finding.path("reportedAt").asText()).isBefore(turmoil.begun());
    }

    private static String kindOf(Answer refusal) {
        var type = refusal.isProblem() ? refusal.json().path("type").asText() : refusal.text();
        return refusal.status() + " " + type;
    }

    private List<String> findingsBehindTheCodeOf(String uscc) {
        return ids(StreamSupport.stream(codes.whole(uscc).path("inputs").spliterator(), false)
                .filter(fact -> fact.path("kind").asText().equals("FINDING")));
    }

    private static List<String> ids(Stream<JsonNode> things) {
        return things.map(thing -> thing.path("id").asText()).toList();
    }

    private static List<JsonNode> withoutItsTime(JsonNode state) {
        return List.of(state.path("status"), state.path("reasons"), state.path("policyVersion"), state.path("inputs"));
    }
}
