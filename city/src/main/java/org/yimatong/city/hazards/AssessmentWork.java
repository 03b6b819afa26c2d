package org.yimatong.city.hazards;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.catalogue.Equipment;
import org.yimatong.city.catalogue.HazardSource;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.FieldBook;
import org.yimatong.city.field.FieldCalendar;

/** The gradings of the hazard sources, by what their tanks and devices may hold. Made once. */
final class AssessmentWork {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Who live permanently nearby: for as many alpha is 1. */
    private static final int PEOPLE = 20;

    private final FrontDoor registrar;
    private final City city;
    private final Clock clock;
    private final Map<String, String> classes = FieldBook.rows("hazards/classes").stream()
            .collect(toMap(row -> row.get("medium"), row -> row.get("class")));

    AssessmentWork(FrontDoor registrar, City city, Clock clock) {
        this.registrar = registrar;
        this.city = city;
        this.clock = clock;
    }

    /** @param known the sources as the suite has them, by code */
    void assess(Map<String, JsonNode> known) throws IOException, InterruptedException {
        var equipment = city.equipment().stream().collect(groupingBy(Equipment::sourceCode));
        for (var source : city.sources()) {
            var held = known.get(source.code());
            if (held != null
                    && !held.has("assessmentId")
                    && SourceCase.of(source.code()).isAssessed()) {
                registrar.post(
                        "/api/v1/hazard-sources/%s/assessments"
                                .formatted(held.path("id").asText()),
                        assessment(source, contents(equipment.getOrDefault(source.code(), List.of()))));
            }
        }
    }

    /** Tonnes by medium. */
    private static Map<String, BigDecimal> contents(List<Equipment> equipment) {
        return equipment.stream()
                .filter(piece -> piece.designMaximum() != null)
                .collect(groupingBy(
                        Equipment::medium,
                        TreeMap::new,
                        mapping(Equipment::designMaximum, reducing(BigDecimal.ZERO, BigDecimal::add))));
    }

    private ObjectNode assessment(HazardSource source, Map<String, BigDecimal> contents) {
        var daysAgo = Long.parseLong(SourceCase.of(source.code()).assessedDaysAgo());
        var assessment = JSON.createObjectNode()
                .put("assessedOn", FieldCalendar.today(clock).minusDays(daysAgo).toString())
                .put("assessor", "陕西秦盾安全评价有限公司")
                .put("peopleWithin500m", PEOPLE);
        var unit = assessment.putArray("units").addObject().put("name", source.name());
        contents.forEach((medium, tonnes) -> {
            var substance = unit.withArray("substances")
                    .addObject()
                    .put("substance", medium)
                    .put("quantity", tonnes.toPlainString());
            if (classes.containsKey(medium)) {
                substance.putArray("classes").add(classes.get(medium));
            }
        });
        return assessment;
    }
}
