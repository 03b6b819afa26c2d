package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Photo;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** The plant does not know what to do, and asks one of the city's experts. */
@Order(220)
@DisplayName("The story of a consultation")
@Concerns({Part.INSPECTIONS, Part.GATEWAY, Part.CITY})
class ConsultationStoryTest {

    private static final String CONSULTATIONS = "/api/v1/consultations";

    /** Of the experts only one who signs in knows about it. */
    private static final String FIELD = "过程安全管理";

    /** The city's program registers the experts in the background. */
    private static final Duration TO_BE_ASSIGNED = Duration.ofSeconds(120);

    private final People people;
    private String consultation = "";

    ConsultationStoryTest(Suite suite) {
        people = new People(suite.addresses());
    }

    @Test
    @Order(1)
    void what_the_plant_asks_is_soon_an_experts_of_the_field() {
        var question = words(
                "uscc",
                Plant.USCC,
                "field",
                FIELD,
                "title",
                "HAZOP 建议措施未按期落实如何处理",
                "text",
                "去年 HAZOP 分析提出的两条建议因停车窗口推迟，能否以临时措施代替？");
        question.putArray("attachments").add(Photo.send(people.plant(), Plant.USCC));

        var asked = people.plant().post(CONSULTATIONS, question).requireStatus(201);
        consultation = CONSULTATIONS + "/" + asked.json().path("id").asText();

        await().atMost(TO_BE_ASSIGNED)
                .untilAsserted(() -> assertThat(seen().path("state").asText()).isEqualTo("ASSIGNED"));
        assertThat(seen().path("expert").asText()).isEqualTo("赵明");
    }

    @Test
    @Order(2)
    void the_expert_sees_the_photo_and_answers() {
        assertThat(people.expert().all(CONSULTATIONS + "?state=ASSIGNED"))
                .extracting(mine -> CONSULTATIONS + "/" + mine.path("id").asText())
                .contains(consultation);
        var asked = people.expert().all(consultation + "/steps").getFirst();
        var photo = asked.at("/attachments/0/id").asText();

        people.expert()
                .download("/api/v1/attachments/%s/content".formatted(photo), "*/*")
                .requireStatus(200);
        people.expert()
                .post(consultation + "/messages", words("text", "可以，但须经变更管理审批，并明确期限和责任人。"))
                .requireStatus(201);

        assertThat(people.plant().all(consultation + "/steps").toString()).contains("须经变更管理审批");
    }

    @Test
    @Order(3)
    void another_enterprise_sees_nothing_of_it() {
        people.neighbour().get(consultation).requireStatus(404);
        people.neighbour().get(consultation + "/steps").requireStatus(404);
        people.neighbour()
                .post(consultation + "/messages", words("text", "我们也想知道"))
                .requireStatus(404);
        people.inspectorOfAnotherArea().get(consultation).requireStatus(404);
        assertThat(people.neighbour().all(CONSULTATIONS))
                .noneMatch(own -> own.path("uscc").asText().equals(Plant.USCC));
    }

    @Test
    @Order(4)
    void the_plant_closes_it_with_its_rating() {
        people.plant()
                .step(consultation, "/closing", words("comment", "答复及时、可操作").put("rating", 5))
                .requireStatus(200);

        assertThat(seen().path("state").asText()).isEqualTo("CLOSED");
        assertThat(people.dutyOfficer()
                        .get(consultation)
                        .requireStatus(200)
                        .json()
                        .path("rating")
                        .asInt())
                .isEqualTo(5);
    }

    private JsonNode seen() {
        return people.plant().get(consultation).requireStatus(200).json();
    }
}
