package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.acceptance.client.Enterprises.words;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.Passerby;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** Somebody at the plant's gate complains without an account, and reads what the bureau answered. */
@Order(160)
@DisplayName("The story of a complaint")
@Concerns({Part.ENTERPRISES, Part.GATEWAY})
class ComplaintStoryTest {

    private static final String TEXT = "夜间罐区有刺鼻气味，持续半小时";
    private static final String ANSWER = "已责令企业停用3号罐并检修密封";

    private final People people;
    private final Passerby passerby;
    private final String token;
    private String receiptPage = "";
    private String complaint = "";

    ComplaintStoryTest(Suite suite) {
        people = new People(suite.addresses());
        passerby = people.passerby();
        token = new Codes(people).tokenOf(Plant.USCC);
    }

    @Test
    @Order(1)
    void the_form_behind_the_code_leads_to_a_receipt() {
        var form = passerby.gateway().resolve("/c/" + token + "/complaint");
        assertThat(passerby.look(form).requireStatus(200).text()).contains("田纳西");

        var sent = passerby.send(form, Map.of("kind", "HAZARD", "text", TEXT, "contact", "13800001111"))
                .requireStatus(303);

        receiptPage = sent.header("Location");
        var page = passerby.look(passerby.gateway().resolve(receiptPage)).requireStatus(200);
        assertThat(page.text()).contains("已收到").doesNotContain(TEXT, "13800001111");
    }

    @Test
    @Order(2)
    void the_bureau_of_the_area_sees_it_and_nobody_else() {
        var complaints = people.inspector().all("/api/v1/complaints?uscc=" + Plant.USCC);

        assertThat(complaints).singleElement().satisfies(seen -> {
            assertThat(seen.path("text").asText()).isEqualTo(TEXT);
            assertThat(seen.path("contact").asText()).doesNotContain("13800001111");
            complaint = "/api/v1/complaints/" + seen.path("id").asText();
        });
        people.inspectorOfAnotherArea().get(complaint).requireStatus(404);
        people.plant().get(complaint).requireStatus(403);
    }

    @Test
    @Order(3)
    void an_inspector_takes_it_up_and_answers() {
        people.inspector().step(complaint, "/handling", words()).requireStatus(200);
        people.inspector().step(complaint, "/answer", words("answer", ANSWER)).requireStatus(200);
    }

    @Test
    @Order(4)
    void who_holds_the_receipt_reads_the_answer() {
        var page = passerby.look(passerby.gateway().resolve(receiptPage)).requireStatus(200);

        assertThat(page.text()).contains("已答复", ANSWER).doesNotContain(TEXT);
    }
}
