package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.acceptance.client.Enterprises.licence;
import static org.yimatong.acceptance.client.Enterprises.path;
import static org.yimatong.acceptance.client.Enterprises.valid;
import static org.yimatong.acceptance.client.Enterprises.words;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.FieldDay;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** The plant hands in a permit itself; it counts once the bureau has looked at it. */
@Order(125)
@DisplayName("The story of a submission")
@Concerns({Part.ENTERPRISES, Part.GATEWAY})
class SubmissionStoryTest {

    private static final String NUMBER = "陕危化使字〔2026〕00117号";

    private final People people;
    private String submission = "";

    SubmissionStoryTest(Suite suite) {
        people = new People(suite.addresses());
    }

    @Test
    @Order(1)
    void what_the_plant_submits_waits_for_the_bureau_and_is_not_on_file() {
        var today = FieldDay.today();
        var details = licence().put("type", "CHEMICALS_USE").put("number", NUMBER);
        var submitted = people.plant()
                .post(
                        path(Plant.USCC) + "/credential-submissions",
                        valid(details, today, today.plusYears(3).minusDays(1)))
                .requireStatus(201)
                .json();

        submission = "/api/v1/credential-submissions/" + submitted.path("id").asText();
        assertThat(submitted.path("state").asText()).isEqualTo("SUBMITTED");
        assertThat(onFile()).doesNotContain(NUMBER);
    }

    @Test
    @Order(2)
    void the_plant_cannot_confirm_it_and_another_area_does_not_see_it() {
        people.plant().step(submission, "/confirmation", words()).requireStatus(403);
        people.inspectorOfAnotherArea().get(submission).requireStatus(404);
    }

    @Test
    @Order(3)
    void confirmed_by_an_official_it_is_on_file() {
        people.registrar().step(submission, "/confirmation", words()).requireStatus(200);

        assertThat(onFile()).contains(NUMBER);
        assertThat(people.plant().get(submission).json().path("state").asText()).isEqualTo("CONFIRMED");
    }

    private String onFile() {
        return people.plant().all(path(Plant.USCC) + "/credentials").toString();
    }
}
