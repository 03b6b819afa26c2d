package org.yimatong.enterprises.risk.rest;

import static io.restassured.RestAssured.given;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.row;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.yimatong.enterprises.code.Assessor;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.code.SystemView;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.enterprises.policy.FactKind;

/** Enterprises of industries that no other test knows, and what analysts are told of them. */
@ApplicationScoped
class RiskCity {

    static final String PLACE = "109.115702,34.564253,CGCS2000";

    private static final AtomicInteger INDUSTRIES = new AtomicInteger();

    private final SystemView system;
    private final Assessor assessor;

    RiskCity(SystemView system, Assessor assessor) {
        this.system = system;
        this.assessor = assessor;
    }

    /** One that nobody is of yet. */
    static String industry() {
        return "C99%02d".formatted(INDUSTRIES.getAndIncrement());
    }

    /** New enterprises that owe nothing. */
    static List<String> registered(int count, String area, String industry) {
        var usccs = Stream.generate(UsccExamples::next).limit(count).toList();
        var table = new StringBuilder(HEADER);
        usccs.forEach(uscc -> table.append(entry(uscc, area, industry)));
        imported(table.toString()).statusCode(201);
        return usccs;
    }

    static String entry(String uscc, String area, String industry) {
        return row(uscc, "风险", "OTHER", area, "OPERATING").replace("C2614", industry);
    }

    /** A major finding at the enterprise. */
    void find(String uscc) {
        system.call(() -> {
            assessor.take(new FactReport(
                    uscc, FactKind.FINDING, UUID.randomUUID(), 1, true, "MAJOR", null, Instant.now(), Map.of()));
            return true;
        });
    }

    static ValidatableResponse told(String role, String area, String address) {
        return given().spec(official(role, area)).get("/api/v1/" + address).then();
    }

    /** The groups of an industry in an answer. */
    static List<Map<String, Object>> groupsOf(String industry, ValidatableResponse answer) {
        return answer.statusCode(200)
                .extract()
                .jsonPath()
                .getList("groups.findAll { it.industry == '%s' }".formatted(industry));
    }
}
