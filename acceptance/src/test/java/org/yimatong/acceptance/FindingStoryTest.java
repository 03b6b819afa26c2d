package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Answer;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.Findings;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Photo;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** A major finding from the inspector's report to the verified rectification, and what the plant's code makes of it. */
@Order(40)
@DisplayName("The story of a finding")
@Concerns({Part.INSPECTIONS, Part.ENTERPRISES, Part.GATEWAY})
class FindingStoryTest {

    private static final String FINDINGS = "/api/v1/findings";
    private static final String REASON = "major-finding-open";

    private final URI gateway;
    private final People people;
    private final Codes codes;
    private final String token;
    private final String key = UUID.randomUUID().toString();
    private final JsonNode report = Findings.major(Plant.USCC, "反应器安全阀未校验");
    private String finding = "";

    FindingStoryTest(Suite suite) {
        gateway = suite.addresses().gateway();
        people = new People(suite.addresses());
        codes = new Codes(people);
        token = codes.tokenOf(Plant.USCC);
    }

    @Test
    @Order(1)
    void a_major_finding_of_an_inspector_turns_the_code_red() {
        codes.awaitShown(token, "GREEN");

        var filed = people.inspector().post(FINDINGS, report, key).requireStatus(201);
        codes.awaitShown(token, "RED", REASON);

        finding = FINDINGS + "/" + filed.json().path("id").asText();
        assertThat(placeOf(filed)).isEqualTo(gateway.resolve(finding));
        assertThat(filed.header("ETag")).isEqualTo("\"1\"");
        assertThat(codes.whole(Plant.USCC).at("/reasons/0/fact").asText())
                .isEqualTo(filed.json().path("id").asText());
    }

    @Test
    @Order(2)
    void the_same_report_sent_again_is_the_same_finding() {
        var again = people.inspector().post(FINDINGS, report, key).requireStatus(201);

        assertThat(placeOf(again)).isEqualTo(gateway.resolve(finding));
        assertThat(people.plant().all(FINDINGS + "?uscc=" + Plant.USCC)).hasSize(1);
    }

    @Test
    @Order(2)
    void another_report_under_the_same_key_is_refused() {
        var other = Findings.major(Plant.USCC, "消防水泵无法启动");

        var refused = people.inspector().post(FINDINGS, other, key).requireStatus(422);

        assertThat(refused.isProblem()).as("%s", refused).isTrue();
    }

    @Test
    @Order(2)
    void the_plant_sees_its_finding() {
        var seen = people.plant().get(finding).requireStatus(200).json();

        assertThat(seen.path("title")).isEqualTo(report.path("title"));
        assertThat(seen.path("state").asText()).isEqualTo("RECTIFYING");
    }

    @Test
    @Order(2)
    void to_others_the_finding_does_not_exist() {
        var nothing = FINDINGS + "/" + UUID.randomUUID();

        assertThat(withoutItsPlace(people.neighbour().get(finding).requireStatus(404)))
                .isEqualTo(withoutItsPlace(people.neighbour().get(nothing).requireStatus(404)));
        people.inspectorOfAnotherArea().get(finding).requireStatus(404);
    }

    @Test
    @Order(2)
    void a_step_must_say_which_version_it_has_seen() {
        var step = Findings.rectification("更换安全阀", Photo.send(people.plant(), Plant.USCC));

        people.plant().putUnseen(finding + "/rectification", step).requireStatus(428);
        var stale =
                people.plant().put(finding + "/rectification", step, "\"7\"").requireStatus(412);

        assertThat(stale.json().at("/current/version").asInt()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void the_plant_submits_its_rectification_and_stays_red() {
        var seen = people.plant().get(finding).requireStatus(200);

        var photo = Photo.send(people.plant(), Plant.USCC);

        var submitted = people.plant()
                .put(finding + "/rectification", Findings.rectification("更换安全阀并重新校验", photo), seen.header("ETag"))
                .requireStatus(200);

        assertThat(submitted.json().path("state").asText()).isEqualTo("AWAITING_REINSPECTION");
        codes.awaitShown(token, "RED", REASON);
    }

    @Test
    @Order(4)
    void a_passed_re_inspection_turns_the_code_green_again() {
        var seen = people.inspector().get(finding).requireStatus(200);

        var closed = people.inspector()
                .put(finding + "/re-inspection", Findings.passedReInspection("已复查，合格"), seen.header("ETag"))
                .requireStatus(200);
        codes.awaitShown(token, "GREEN");

        assertThat(closed.json().path("state").asText()).isEqualTo("CLOSED");
    }

    /** Where the caller is led to by an answer. */
    private URI placeOf(Answer created) {
        return gateway.resolve(created.header("Location"));
    }

    private static JsonNode withoutItsPlace(Answer notFound) {
        var problem = notFound.json();
        ((ObjectNode) problem).remove(List.of("instance", "requestId"));
        return problem;
    }
}
