package org.yimatong.city.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.door.ContentKey;
import org.yimatong.city.door.FrontDoor;

/**
 * Brings the city into the suite through its front door, as its registrar would.
 *
 * <p>Imports update what is there, so importing again harms nothing; and since the key of each attempt follows from the
 * file, a restart is answered from what was stored for it.
 */
final class CityImport {

    private final FrontDoor door;
    private final Patience patience;
    private final Consumer<String> log;

    CityImport(FrontDoor door, Patience patience, Consumer<String> log) {
        this.door = door;
        this.patience = patience;
        this.log = log;
    }

    /** Imports the four files; those of the hazards until their service has heard of every enterprise. */
    void importAll() throws IOException, InterruptedException {
        importFile("enterprise-imports", "enterprises.csv");
        importFile("hazard-source-imports", "hazard-sources.csv");
        importFile("equipment-imports", "equipment.csv");
        importFile("sensor-imports", "sensors.csv");
    }

    private void importFile(String resource, String file) throws IOException, InterruptedException {
        var csv = City.file(file);
        var attempts = new Attempts(ContentKey.of(csv));
        var summary = patience.until("import of " + file, () -> attempt(resource, csv, attempts));
        log.accept("%s: %d rows, %d created, %d updated, %d unchanged, %d rejected"
                .formatted(
                        file,
                        summary.path("rows").asInt(),
                        summary.path("created").asInt(),
                        summary.path("updated").asInt(),
                        summary.path("unchanged").asInt(),
                        summary.path("rejected").asInt()));
    }

    /** Counts the answered attempts: a stored answer with rejected rows must not be asked for again. */
    private static final class Attempts {

        private final String digest;
        private int answered;

        Attempts(String digest) {
            this.digest = digest;
        }

        String key() {
            return "%s-%d".formatted(digest, answered);
        }
    }

    /** Goes through the stored answers of an earlier start at once: only what is tried now may need time. */
    private @Nullable JsonNode attempt(String resource, String csv, Attempts attempts)
            throws IOException, InterruptedException {
        while (true) {
            var imported = door.postCsv("/api/v1/" + resource, csv, attempts.key());
            attempts.answered++;
            var summary = imported.summary();
            if (summary.path("rejected").asInt() == 0) {
                return summary;
            }
            var problems = door.get("/api/v1/%s/%s/problems"
                    .formatted(resource, summary.path("id").asText()));
            if (!onlyUnknownEnterprises(problems)) {
                return complainAbout(problems, summary);
            }
            if (!imported.replayed()) {
                return null;
            }
        }
    }

    private static boolean onlyUnknownEnterprises(JsonNode problems) {
        for (var problem : problems) {
            if (!problem.path("code").asText().equals("unknown-enterprise")) {
                return false;
            }
        }
        return true;
    }

    private JsonNode complainAbout(JsonNode problems, JsonNode summary) {
        log.accept("rejected for good, first: " + problems.path(0));
        return summary;
    }
}
