package org.yimatong.city.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yimatong.city.door.Doors;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.door.Refused;
import org.yimatong.city.field.FieldBook;

/** The enterprises with dual prevention check what is due, day after day; one check in twenty is forgotten. */
final class DailyChecks {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int FORGOTTEN_IN = 20;

    private final Doors doors;
    private final List<String> checking;
    private final Clock clock;
    private final Consumer<String> log;
    private final Set<String> said = new HashSet<>();

    /** @param checking the enterprises, by USCC */
    DailyChecks(Doors doors, List<String> checking, Clock clock, Consumer<String> log) {
        this.doors = doors;
        this.checking = checking;
        this.clock = clock;
        this.log = log;
    }

    /** Checks until interrupted. */
    void goOn() throws InterruptedException {
        while (true) {
            checkWhatIsDue();
            Thread.sleep(PAUSE);
        }
    }

    void checkWhatIsDue() throws InterruptedException {
        for (var uscc : checking) {
            try {
                var office = doors.ofOffice(uscc);
                for (var due : office.get("/api/v1/prevention/occurrences?state=OPEN&limit=1000")) {
                    check(office, due);
                }
            } catch (IOException e) {
                if (said.add(Refused.trouble(e))) {
                    log.accept("%s cannot record its checks: %s".formatted(uscc, e.getMessage()));
                }
            }
        }
    }

    private void check(FrontDoor office, JsonNode due) throws IOException, InterruptedException {
        var id = FieldBook.idOf(
                "check " + due.path("taskId").asText() + due.path("opensAt").asText());
        if (Math.floorMod(id.hashCode(), FORGOTTEN_IN) == 0) {
            return;
        }
        office.put(
                "/api/v1/prevention/records/" + id,
                JSON.createObjectNode()
                        .put("taskId", due.path("taskId").asText())
                        .put("checkedAt", clock.instant().toString())
                        .put("result", "NORMAL"));
    }
}
