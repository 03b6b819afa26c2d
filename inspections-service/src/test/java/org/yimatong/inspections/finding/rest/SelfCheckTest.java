package org.yimatong.inspections.finding.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Acts.bodyOf;
import static org.yimatong.inspections.finding.rest.Acts.done;
import static org.yimatong.inspections.finding.rest.Acts.file;
import static org.yimatong.inspections.finding.rest.Acts.put;
import static org.yimatong.inspections.finding.rest.Acts.version;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** What an enterprise found itself (企业自查). */
@QuarkusTest
@RealServers
class SelfCheckTest {

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private Map<String, Object> report;

    @BeforeEach
    void a_general_finding_of_the_plants_own() {
        plant = enterprises.knownIn(GAOLING);
        report = reportAbout(plant);
        report.put("severity", "GENERAL");
    }

    @Test
    void an_enterprise_files_what_it_found_itself() {
        file(officerOf(plant), report)
                .statusCode(201)
                .body("checkType", equalTo("SELF_CHECK"))
                .body("reporter", equalTo("officer-of-" + plant))
                .body("area", equalTo(GAOLING));
    }

    @Test
    void an_enterprise_files_nothing_about_another() {
        file(officerOf(enterprises.knownIn(GAOLING)), report)
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-enterprise"));
    }

    @Test
    void only_the_enterprise_speaks_of_a_self_check() {
        report.put("checkType", "SELF_CHECK");
        file(inspectorOf(GAOLING), report).statusCode(422).body("errors[0].pointer", equalTo("/checkType"));
        report.put("checkType", "PARK_CHECK");
        file(officerOf(plant), report).statusCode(422).body("errors[0].code", equalTo("check-of-another"));
        file(inspectorOf(GAOLING), report).statusCode(201).body("checkType", equalTo("PARK_CHECK"));
    }

    @Test
    void a_general_one_of_its_own_is_accepted_by_another_person_of_the_enterprise() {
        var finding = filedByPlant();
        done(officerOf(plant), finding, "rectification", Map.of("measures", "已更换"));

        put(officerOf(plant), finding, "re-inspection", version(finding), bodyOf("re-inspection", plant))
                .statusCode(409)
                .body("type", equalTo("/problems/reinspection-by-rectifier"));
        done(manager(), finding, "re-inspection", bodyOf("re-inspection", plant))
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void a_major_one_and_one_of_an_inspector_are_accepted_by_inspectors_only() {
        var ofInspector =
                file(inspectorOf(GAOLING), report).statusCode(201).extract().<String>path("id");
        report.put("severity", "MAJOR");
        var major = filedByPlant();
        for (var finding : new String[] {ofInspector, major}) {
            done(officerOf(plant), finding, "rectification", bodyOf("rectification", plant));

            put(manager(), finding, "re-inspection", 2, bodyOf("re-inspection", plant))
                    .statusCode(409)
                    .body("type", equalTo("/problems/acceptance-by-official"));
            done(inspectorOf(GAOLING), finding, "re-inspection", bodyOf("re-inspection", plant))
                    .body("state", equalTo("CLOSED"));
        }
    }

    @Test
    void the_claim_that_a_major_one_is_rectified_needs_stored_evidence_a_general_one_words() {
        report.put("severity", "MAJOR");
        var major = filedByPlant();

        put(officerOf(plant), major, "rectification", 1, Map.of("measures", "已更换"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/attachments"))
                .body("errors[0].code", equalTo("evidence-missing"));
        put(officerOf(plant), major, "rectification", 1, Map.of("measures", "已更换", "attachments", new String[] {
                    "00000000-0000-4000-8000-000000000001"
                }))
                .statusCode(409)
                .body("type", equalTo("/problems/attachments-missing"));
        done(officerOf(plant), major, "rectification", bodyOf("rectification", plant));
        officerOf(plant)
                .get(Callers.FINDINGS + "/{id}/steps", major)
                .then()
                .body("attachments[0].size()", equalTo(0))
                .body("attachments[1][0].state", equalTo("STORED"));
    }

    private String filedByPlant() {
        return file(officerOf(plant), report).statusCode(201).extract().path("id");
    }

    private RequestSpecification manager() {
        return signedIn(Tokens.of("enterprise").name("manager-of-" + plant).uscc(plant));
    }
}
