package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.FieldDay;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** 包保责任: three people by name answer for the plant's source, and write down what they looked at each week. */
@Order(295)
@DisplayName("The story of the people who answer for a source")
@Concerns({Part.HAZARDS, Part.GATEWAY})
class ResponsiblePersonStoryTest {

    private static final String PHONE = "13812341234";

    private final People people;
    private final String source;

    ResponsiblePersonStoryTest(Suite suite) {
        people = new People(suite.addresses());
        source = people.plant()
                .all("/api/v1/hazard-sources")
                .getFirst()
                .path("id")
                .asText();
    }

    @Test
    @Order(1)
    void nobody_is_missing_once_all_three_are_named() {
        for (var role : List.of("MAIN_PERSON", "TECHNICAL", "OPERATION")) {
            var person = words("role", role, "name", "王" + role.length(), "position", "负责人", "phone", PHONE);
            people.plant()
                    .post(
                            address("/responsible-persons"),
                            person.put("since", FieldDay.today().toString()))
                    .requireStatus(201);
        }
        assertThat(people.inspector().all("/api/v1/missing-responsible-persons?uscc=" + Plant.USCC))
                .isEmpty();
    }

    @Test
    @Order(2)
    void their_phones_are_masked_for_everybody() {
        assertThat(people.inspector().all("/api/v1/responsible-persons?source=" + source))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(person -> assertThat(person.toString()).doesNotContain(PHONE));
        assertThat(people.neighbour().all("/api/v1/responsible-persons?source=" + source))
                .isEmpty();
    }

    @Test
    @Order(3)
    void the_weekly_check_answers_each_of_its_items() {
        var items = people.plant().all("/api/v1/responsibility-weekly-items");
        var answered = record(items);
        people.plant()
                .step(task(), "/record", record(items.subList(1, items.size())))
                .requireStatus(422);
        people.plant().step(task(), "/record", answered).requireStatus(200);

        assertThat(people.inspector()
                        .get(task())
                        .requireStatus(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("DONE");
    }

    private static ObjectNode record(List<JsonNode> items) {
        var done = words("doneOn", FieldDay.today().toString(), "found", "无异常");
        items.forEach(item -> done.withArray("answers")
                .addObject()
                .put("number", item.path("number").asInt())
                .put("fulfilled", true));
        return done;
    }

    private String task() {
        return "/api/v1/responsibility-tasks/"
                + people.plant().all("/api/v1/responsibility-tasks?source=" + source).stream()
                        .filter(task -> task.path("kind").asText().equals("WEEKLY_CHECK"))
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asText();
    }

    private String address(String beneath) {
        return "/api/v1/hazard-sources/" + source + beneath;
    }
}
