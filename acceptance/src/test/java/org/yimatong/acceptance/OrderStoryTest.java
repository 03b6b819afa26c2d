package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.FieldDay;
import org.yimatong.acceptance.client.Findings;
import org.yimatong.acceptance.client.Officer;
import org.yimatong.acceptance.client.Paper;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Photo;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/**
 * What the inspection found is ordered to be rectified, rectified, looked at by another, put on paper and published.
 */
@Order(195)
@DisplayName("The story of a rectification order")
@Concerns({Part.INSPECTIONS, Part.ENTERPRISES, Part.GATEWAY})
class OrderStoryTest {

    private static final String FINDINGS = "/api/v1/findings";
    private static final String DOCUMENTS = "/api/v1/documents";

    private final People people;
    private final Codes codes;
    private final String token;
    private List<Officer> officers = List.of();
    private String finding = "";
    private String orderId = "";

    OrderStoryTest(Suite suite) {
        people = new People(suite.addresses());
        codes = new Codes(people);
        token = codes.tokenOf(Plant.USCC);
    }

    @Test
    @Order(1)
    void the_plant_is_ordered_in_writing_to_rectify_it_by_its_day() {
        officers = Officer.atThePlant(people);
        finding = FINDINGS + "/" + openMajorFinding();
        var order = document();
        order.putObject("rectificationOrder").putArray("findings").add(idOf(finding));

        var issued = people.inspector().post(DOCUMENTS, order).requireStatus(201);
        orderId = issued.json().path("id").asText();
        var paper = Paper.textOf(people.plant().download(DOCUMENTS + "/" + orderId + "/pdf", "application/pdf"));

        assertThat(paper)
                .contains("责令限期整改指令书", issued.json().path("number").asText())
                .contains("西安泾渭田纳西化工有限公司", "安全阀前手动阀关闭")
                .contains(officers.getFirst().name(), officers.getLast().certificate());
    }

    @Test
    @Order(2)
    void the_plant_shows_its_rectification_and_may_not_accept_it_itself() {
        var photo = Photo.send(people.plant(), Plant.USCC);

        people.plant()
                .step(finding, "/rectification", Findings.rectification("已打开并铅封，纳入阀门管理清单", photo))
                .requireStatus(200);
        var own = people.plant().step(finding, "/re-inspection", Findings.passedReInspection("合格"));

        assertThat(own.requireStatus(409).json().path("type").asText()).isEqualTo("/problems/acceptance-by-official");
        assertThat(people.inspector().all(finding + "/steps").toString()).contains(photo);
    }

    @Test
    @Order(3)
    void another_officer_re_inspects_it_and_the_opinion_says_so() {
        people.inspectorOfTheCity()
                .step(finding, "/re-inspection", Findings.passedReInspection("安全阀已投用，铅封完好"))
                .requireStatus(200);
        codes.awaitShown(token, "GREEN");
        var opinion = document();
        opinion.putObject("reinspectionOpinion")
                .put("order", orderId)
                .putArray("findings")
                .add(idOf(finding));

        var issued = people.inspector().post(DOCUMENTS, opinion).requireStatus(201);
        var paper = Paper.textOf(people.inspector()
                .download(
                        "/api/v1/documents/%s/pdf"
                                .formatted(issued.json().path("id").asText()),
                        "application/pdf"));

        assertThat(paper).contains("整改复查意见书", "安全阀已投用");
    }

    @Test
    @Order(4)
    void both_papers_are_published_and_the_ratio_counts_them() {
        var owed = publicationsOfThePlant("OWED");
        assertThat(owed).hasSizeGreaterThanOrEqualTo(2);
        var before = publishedInTime();

        for (var publication : owed) {
            people.inspector()
                    .step(
                            "/api/v1/publications/" + publication.path("id").asText(),
                            "/publishing",
                            words(
                                    "publishedOn",
                                    FieldDay.today().toString(),
                                    "address",
                                    "https://yjglj.example/zfgs/1"))
                    .requireStatus(200);
        }

        assertThat(publicationsOfThePlant("OWED")).isEmpty();
        assertThat(publishedInTime()).isEqualTo(before + owed.size());
    }

    private String openMajorFinding() {
        var open = people.inspector().all(FINDINGS + "?open=true&severity=MAJOR&uscc=" + Plant.USCC);
        assertThat(open).as("InspectionStoryTest comes first").hasSize(1);
        return open.getFirst().path("id").asText();
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private ObjectNode document() {
        var document = words("uscc", Plant.USCC);
        document.set("officers", Officer.named(officers));
        document.set("representative", words("name", "吴刚", "position", "安全总监"));
        return document;
    }

    private List<JsonNode> publicationsOfThePlant(String state) {
        return people.inspector().all("/api/v1/publications?limit=1000&state=" + state).stream()
                .filter(publication -> publication.path("uscc").asText().equals(Plant.USCC))
                .toList();
    }

    private long publishedInTime() {
        var today = FieldDay.today();
        var ratios = people.inspector()
                .get("/api/v1/publication-ratios?from=%s&to=%s".formatted(today, today.plusDays(60)))
                .requireStatus(200)
                .json();
        long published = 0;
        for (var ratio : ratios) {
            published += ratio.path("publishedInTime").asLong();
        }
        return published;
    }
}
