package org.yimatong.inspections.consultation.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.inspections.attachment.rest.Uploads.ATTACHMENTS;
import static org.yimatong.inspections.consultation.rest.Consultants.CONSULTATIONS;
import static org.yimatong.inspections.consultation.rest.Consultants.ask;
import static org.yimatong.inspections.consultation.rest.Consultants.asked;
import static org.yimatong.inspections.consultation.rest.Consultants.awaitState;
import static org.yimatong.inspections.consultation.rest.Consultants.dutyOfficer;
import static org.yimatong.inspections.consultation.rest.Consultants.expert;
import static org.yimatong.inspections.consultation.rest.Consultants.question;
import static org.yimatong.inspections.consultation.rest.Consultants.registered;
import static org.yimatong.inspections.consultation.rest.Consultants.say;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.attachment.FileExamples;
import org.yimatong.inspections.attachment.rest.Uploads;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class ConsultationResourceTest {

    @Inject
    EnterpriseExamples enterprises;

    private final String field = "化工工艺-" + UUID.randomUUID().toString().substring(0, 8);
    private final String chemist = "chemist-" + UUID.randomUUID();
    private String plant;

    @BeforeEach
    void a_plant_and_an_expert() {
        plant = enterprises.knownIn(GAOLING);
        registered(chemist, field);
    }

    @Test
    void a_question_is_answered_asked_on_answered_again_and_rated() {
        var id = asked(plant, field);
        awaitState(plant, id, "ASSIGNED");

        say(expert(chemist), id, Map.of("text", "检查冷却水。")).statusCode(201).body("state", equalTo("ANSWERED"));
        say(officerOf(plant), id, Map.of("text", "冷却水正常。")).statusCode(201).body("state", equalTo("ASSIGNED"));
        say(expert(chemist), id, Map.of("text", "那就检查温度计。")).statusCode(201);
        officerOf(plant)
                .header("If-Match", "\"5\"")
                .body(Map.of("rating", 5, "comment", "很快"))
                .put(CONSULTATIONS + "/{id}/closing", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("rating", equalTo(5));

        officerOf(plant)
                .get(CONSULTATIONS + "/{id}/steps", id)
                .then()
                .body("kind", contains("ASKED", "ASSIGNED", "ANSWERED", "FOLLOWED_UP", "ANSWERED", "CLOSED"))
                .body("number", contains(1, 2, 3, 4, 5, 6));
    }

    @Test
    void the_same_question_and_the_same_message_may_come_again() {
        var question = question(plant, field);
        question.put("id", UUID.randomUUID());
        ask(plant, question).statusCode(201);
        ask(plant, question).statusCode(200);
        question.put("title", "另一个问题");
        ask(plant, question).statusCode(409).body("type", equalTo("/problems/consultation-id-taken"));

        var id = question.get("id").toString();
        var message = Map.of("id", UUID.randomUUID(), "text", "补充：昨天开始的。");
        say(officerOf(plant), id, message).statusCode(201);
        say(officerOf(plant), id, message).statusCode(200);
    }

    @Test
    void an_expert_sees_what_is_assigned_to_them_and_the_files_of_it() {
        var photo = Uploads.by(
                        Tokens.of("enterprise").name("officer-of-" + plant).uscc(plant))
                .upload(plant, "image/jpeg", FileExamples.jpeg(61, 60));
        var question = question(plant, field);
        question.put("attachments", List.of(photo));
        String id = ask(plant, question).statusCode(201).extract().path("id");
        awaitState(plant, id, "ASSIGNED");

        expert(chemist).get(CONSULTATIONS + "/{id}", id).then().statusCode(200);
        expert(chemist).get(CONSULTATIONS + "/{id}/steps", id).then().body("attachments[0].state", contains("STORED"));
        expert(chemist).get(ATTACHMENTS + "/{id}/content", photo).then().statusCode(200);
        expert("somebody-else").get(CONSULTATIONS + "/{id}", id).then().statusCode(404);
        expert("somebody-else").get(CONSULTATIONS).then().body("$", hasSize(0));
        expert("somebody-else").get(ATTACHMENTS + "/{id}/content", photo).then().statusCode(404);
        say(expert("somebody-else"), id, Map.of("text", "我知道")).statusCode(404);
    }

    @Test
    void an_official_hands_a_question_on_and_the_former_expert_still_sees_it() {
        var id = asked(plant, field);
        awaitState(plant, id, "ASSIGNED");
        var other = "other-" + UUID.randomUUID();
        var otherId = registered(other, "电气-" + other.substring(0, 20));

        assign(id, 2, otherId).statusCode(200).body("expert", equalTo("专家 " + other));
        assign(id, 3, otherId).statusCode(409).body("type", equalTo("/problems/expert-assigned-already"));
        assign(id, 3, UUID.randomUUID().toString()).statusCode(422).body("errors[0].code", equalTo("unknown-expert"));

        expert(chemist).get(CONSULTATIONS + "/{id}", id).then().statusCode(200);
        say(expert(chemist), id, Map.of("text", "检查冷却水。"))
                .statusCode(409)
                .body("type", equalTo("/problems/consultation-of-another-expert"));
        say(expert(other), id, Map.of("text", "检查冷却水。")).statusCode(201);
    }

    @Test
    void a_question_is_its_enterprises_and_its_areas() {
        var id = asked(plant, field);
        var neighbour = enterprises.knownIn(WEIYANG);

        officerOf(neighbour).get(CONSULTATIONS + "/{id}", id).then().statusCode(404);
        official("duty-officer", WEIYANG)
                .get(CONSULTATIONS + "/{id}", id)
                .then()
                .statusCode(404);
        dutyOfficer().queryParam("uscc", plant).get(CONSULTATIONS).then().body("id", contains(id));
        official("analyst", GAOLING).get(CONSULTATIONS).then().statusCode(403);
        ask(neighbour, question(plant, field)).statusCode(422).body("errors[0].pointer", equalTo("/uscc"));
    }

    @Test
    void before_it_is_answered_it_may_be_withdrawn_and_not_closed() {
        var id = asked(plant, field);
        awaitState(plant, id, "ASSIGNED");

        officerOf(plant)
                .header("If-Match", "\"2\"")
                .body(Map.of("rating", 5))
                .put(CONSULTATIONS + "/{id}/closing", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consultation-step-refused"));
        officerOf(plant)
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "已解决"))
                .put(CONSULTATIONS + "/{id}/withdrawal", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
    }

    private static io.restassured.response.ValidatableResponse assign(String id, int seen, String expertId) {
        return dutyOfficer()
                .header("If-Match", "\"" + seen + "\"")
                .body(Map.of("expertId", expertId))
                .put(CONSULTATIONS + "/{id}/assignment", id)
                .then();
    }
}
