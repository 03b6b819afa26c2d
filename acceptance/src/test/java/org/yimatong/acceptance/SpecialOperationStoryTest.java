package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Answer;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** The plant welds on a pipe rack: the permit is right, gas was analysed just now, and officials see it go on. */
@Order(300)
@DisplayName("The story of hot work that is reported")
@Concerns({Part.HAZARDS, Part.GATEWAY})
class SpecialOperationStoryTest {

    private static final String OPERATIONS = "/api/v1/special-operations";

    private static final Duration UNTIL_WORK_BEGINS = Duration.ofSeconds(20);

    private final People people;
    private final UUID id = UUID.randomUUID();
    private final Instant begin = Instant.now().plus(UNTIL_WORK_BEGINS).truncatedTo(ChronoUnit.SECONDS);

    SpecialOperationStoryTest(Suite suite) {
        people = new People(suite.addresses());
    }

    @Test
    @Order(1)
    void a_level_too_low_for_a_pipe_rack_is_refused_with_the_one_it_needs() {
        var refused = people.plant().post(OPERATIONS, permit("SECOND")).requireStatus(409);
        assertThat(refused.json().path("type").asText()).isEqualTo("/problems/permit-refused");
        assertThat(refused.json().path("neededLevel").asText()).isIn("FIRST", "SPECIAL");
    }

    @Test
    @Order(2)
    void it_is_reported_once_however_often_it_is_sent() {
        var key = UUID.randomUUID().toString();
        people.plant().post(OPERATIONS, permit("SPECIAL"), key).requireStatus(201);
        people.plant().post(OPERATIONS, permit("SPECIAL"), key).requireStatus(201);

        assertThat(operation().path("state").asText()).isEqualTo("REPORTED");
        assertThat(people.neighbour().get(OPERATIONS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void work_begins_only_with_gas_that_was_analysed_within_half_an_hour() {
        await().atMost(UNTIL_WORK_BEGINS.multipliedBy(2))
                .until(() -> Instant.now().isAfter(begin));
        step("start", gasAnalysed(Duration.ofMinutes(31))).requireStatus(409);
        step("start", gasAnalysed(Duration.ofMinutes(5))).requireStatus(200);

        assertThat(people.inspector().all(OPERATIONS + "?running=true&kind=HOT_WORK"))
                .extracting(running -> running.path("id").asText())
                .contains(id.toString());
    }

    @Test
    @Order(4)
    void it_ends_when_somebody_accepts_what_was_done() {
        step("completion", words("at", Instant.now().toString(), "acceptedBy", "钱验收"))
                .requireStatus(200);
        assertThat(operation().path("state").asText()).isEqualTo("COMPLETED");
    }

    private ObjectNode permit(String level) {
        var permit =
                words("id", id.toString(), "permitNumber", "DH-" + id.toString().substring(0, 8));
        permit.putObject("job").put("kind", "HOT_WORK").put("level", level).put("place", "PIPE_RACK");
        permit.set(
                "particulars",
                words("location", "三车间北侧管廊", "content", "管线焊接", "responsible", "王工", "guardian", "赵监护")
                        .put("risks", "火灾；已清理可燃物"));
        return permit.put("validFrom", begin.toString())
                .put("validUntil", begin.plus(Duration.ofHours(4)).toString());
    }

    private static ObjectNode gasAnalysed(Duration before) {
        var now = Instant.now();
        var start = words("at", now.toString());
        start.withArray("gasAnalysis")
                .addObject()
                .put("gas", "COMBUSTIBLE")
                .put("name", "可燃气体")
                .put("result", "0.1")
                .put("unit", "%LEL")
                .put("analysedAt", now.minus(before).toString())
                .put("analyst", "孙分析")
                .put("part", "动火点周围");
        return start;
    }

    private Answer step(String step, JsonNode body) {
        return people.plant().step(OPERATIONS + "/" + id, "/" + step, body);
    }

    private JsonNode operation() {
        return people.plant()
                .get(OPERATIONS + "/" + id)
                .requireStatus(200)
                .json()
                .path("operation");
    }
}
