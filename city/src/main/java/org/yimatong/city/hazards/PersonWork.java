package org.yimatong.city.hazards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.dossier.Dossier;
import org.yimatong.city.dossier.Supervised;
import org.yimatong.city.field.FieldCalendar;

/** Who answers for each hazard source by name: the persons of the enterprise's dossier. Named once. */
final class PersonWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PHONES = 100_000_000;

    private final FrontDoor registrar;
    private final List<Supervised> enterprises;
    private final Clock clock;

    PersonWork(FrontDoor registrar, List<Supervised> enterprises, Clock clock) {
        this.registrar = registrar;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /** @param known the sources as the suite has them, by code */
    void name(Map<String, JsonNode> known) throws IOException, InterruptedException {
        var named = new HashSet<String>();
        for (var person : registrar.get("/api/v1/responsible-persons?limit=1000")) {
            named.add(person.path("source").asText() + person.path("role").asText());
        }
        for (var enterprise : enterprises) {
            for (var source : enterprise.sources()) {
                for (var role : rolesOf(enterprise)) {
                    var responsibility = role.path("responsibility").asText();
                    var held = known.get(source.code());
                    if (held != null
                            && !named.contains(source.code() + responsibility)
                            && !SourceCase.of(source.code()).vacant().equals(responsibility)) {
                        name(held.path("id").asText(), role);
                    }
                }
            }
        }
    }

    private List<JsonNode> rolesOf(Supervised enterprise) {
        return Dossier.of(enterprise, FieldCalendar.today(clock)).stream()
                .map(credential -> (JsonNode) credential.details())
                .filter(details -> details.path("kind").asText().equals("ROLE"))
                .toList();
    }

    private void name(String source, JsonNode role) throws IOException, InterruptedException {
        var name = role.path("name").asText();
        registrar.post(
                "/api/v1/hazard-sources/%s/responsible-persons".formatted(source),
                JSON.createObjectNode()
                        .put("role", role.path("responsibility").asText())
                        .put("name", name)
                        .put("position", role.path("title").asText())
                        .put("phone", "139%08d".formatted(Math.floorMod((source + name).hashCode(), PHONES)))
                        .put(
                                "since",
                                FieldCalendar.today(clock).withDayOfYear(1).toString()));
    }
}
