package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.acceptance.client.Enterprises.drill;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.Enterprises;
import org.yimatong.acceptance.client.FieldDay;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** A rule that is proposed by one, tried on the whole city, adopted by another, and takes effect. */
@Order(130)
@DisplayName("The story of a policy")
@Concerns({Part.ENTERPRISES, Part.GATEWAY})
class PolicyStoryTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String POLICIES = "/api/v1/code-policies";
    private static final String USCC = Enterprises.FREE_CODES.get(2);
    private static final String REASON = "drill-overdue";

    private final People people;
    private final Codes codes;
    private String token = "";
    private String draft = "";

    PolicyStoryTest(Suite suite) {
        people = new People(suite.addresses());
        codes = new Codes(people);
    }

    @Test
    @Order(1)
    void a_drill_that_is_overdue_has_no_consequence_yet() {
        var enterprises = new Enterprises(people.registrar());
        enterprises.register(USCC, "西安丰庆试剂有限公司");
        token = codes.tokenOf(USCC);
        var held = FieldDay.today().minusDays(400);
        enterprises.record(USCC, drill(), held, held.plusDays(364));

        codes.awaitShown(token, "GREEN");
    }

    @Test
    @Order(2)
    void a_supervisor_drafts_a_rule_and_sees_which_codes_it_would_change_and_why() {
        var drafted = people.supervisor().post(POLICIES, withARuleForDrills()).requireStatus(201);
        draft = POLICIES + "/" + drafted.json().path("version").asText();

        var trial = people.supervisor()
                .post(draft + "/trials", JSON.createObjectNode())
                .requireStatus(201);
        var changes = people.supervisor()
                .all(draft + "/trials/" + trial.json().path("id").asText() + "/changes");

        assertThat(trial.json().path("codes").asInt()).isGreaterThanOrEqualTo(91);
        assertThat(changes)
                .filteredOn(change -> change.path("uscc").asText().equals(USCC))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.path("from").asText()).isEqualTo("GREEN");
                    assertThat(change.path("to").asText()).isEqualTo("YELLOW");
                    assertThat(change.at("/reasonsAfter/0/code").asText()).isEqualTo(REASON);
                });
        codes.awaitShown(token, "GREEN");
    }

    @Test
    @Order(3)
    void who_drafted_it_may_not_adopt_it() {
        var refused = people.supervisor()
                .step(draft, "/adoption", adoption(Instant.now().plusSeconds(60)));

        assertThat(refused.requireStatus(409).json().path("type").asText()).isEqualTo("/problems/adoption-by-drafter");
    }

    @Test
    @Order(4)
    void adopted_by_another_it_changes_the_code_at_the_instant_it_takes_effect() {
        var effect = Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
        people.deputySupervisor().step(draft, "/adoption", adoption(effect)).requireStatus(200);

        codes.awaitShown(token, "YELLOW", REASON);
        assertThat(Instant.parse(codes.history(USCC).getLast().path("at").asText()))
                .isEqualTo(effect);
    }

    @Test
    @Order(5)
    void a_drill_that_is_held_turns_the_code_green() {
        var today = FieldDay.today();
        new Enterprises(people.registrar()).record(USCC, drill(), today, today.plusDays(364));

        codes.awaitShown(token, "GREEN");
    }

    private ObjectNode withARuleForDrills() {
        var policy = words("purpose", "未按期开展应急演练的，赋黄码");
        var rules = policy.putArray("rules");
        inForce().path("rules").forEach(rules::add);
        rules.add(words("code", REASON, "kind", "CREDENTIAL", "status", "YELLOW", "remedy", "renew-credential")
                .put("onceOverdue", true)
                .set("grades", JSON.createArrayNode().add("DRILL")));
        return policy;
    }

    private JsonNode inForce() {
        return people.supervisor().all(POLICIES).stream()
                .filter(policy -> policy.path("inForce").asBoolean())
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode adoption(Instant effectiveFrom) {
        return words("effectiveFrom", effectiveFrom.toString(), "reason", "经试算，影响可控");
    }
}
