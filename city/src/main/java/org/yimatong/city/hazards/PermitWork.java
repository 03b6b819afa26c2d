package org.yimatong.city.hazards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.city.door.Doors;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.FieldCalendar;
import org.yimatong.city.field.PlannedPermit;

/**
 * The special operations of a day, reported in the morning: begun after gas was analysed, and accepted when done; one
 * is never begun, and its permit runs out. On the day on which the city begins they are reported at once.
 */
final class PermitWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OPERATIONS = "/api/v1/special-operations";
    private static final int MORNING = 8;
    private static final Duration AHEAD = Duration.ofSeconds(20);
    private static final Duration SINCE_ANALYSIS = Duration.ofMinutes(5);
    private static final double SHARE_OF_WORK = 0.8;
    private static final List<String> MEMBERS =
            List.of("level", "heightMetres", "loadTonnes", "plateNumber", "specialCircumstance");

    private final Doors doors;
    private final Clock clock;
    private final List<PlannedPermit> permits = PlannedPermit.all();
    private @Nullable LocalDate begunOn;

    PermitWork(Doors doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
    }

    void goOn() throws IOException, InterruptedException {
        var today = FieldCalendar.today(clock);
        if (begunOn == null) {
            var none = doors.of("registrar").get(OPERATIONS + "?limit=1").isEmpty();
            begunOn = none ? today : LocalDate.MIN;
        }
        for (var permit : permits) {
            var office = doors.ofOffice(permit.uscc());
            var reported = office.find(OPERATIONS + "/" + permit.idOf(today));
            if (reported.isPresent()) {
                goOn(permit, office, reported.get().path("operation"));
            } else if (today.equals(begunOn) || FieldCalendar.hour(clock) >= MORNING) {
                report(permit, office, today);
            }
        }
    }

    private void report(PlannedPermit permit, FrontDoor office, LocalDate today)
            throws IOException, InterruptedException {
        var from = clock.instant().plus(AHEAD).truncatedTo(ChronoUnit.SECONDS);
        var until = earlier(
                from.plus(Duration.ofMinutes(Long.parseLong(permit.get("minutes")))),
                FieldCalendar.beginOf(today.plusDays(1)));
        if (until.isAfter(from)) {
            var report = JSON.createObjectNode()
                    .put("id", permit.idOf(today).toString())
                    .put("permitNumber", permit.number(today))
                    .put("validFrom", from.toString())
                    .put("validUntil", until.toString());
            var job = report.putObject("job").put("kind", permit.get("kind")).put("place", permit.get("place"));
            MEMBERS.stream()
                    .filter(member -> !permit.get(member).isEmpty())
                    .forEach(member -> job.put(member, permit.get(member)));
            var particulars = report.putObject("particulars");
            for (var member : List.of("location", "content", "responsible", "guardian", "risks")) {
                particulars.put(member, permit.get(member));
            }
            office.post(OPERATIONS, report);
        }
    }

    private void goOn(PlannedPermit permit, FrontDoor office, JsonNode reported)
            throws IOException, InterruptedException {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var from = Instant.parse(reported.path("validFrom").asText());
        var until = Instant.parse(reported.path("validUntil").asText());
        var done = from.plusMillis((long) (Duration.between(from, until).toMillis() * SHARE_OF_WORK));
        var path = OPERATIONS + "/" + reported.path("id").asText();
        var version = reported.path("version").asLong();
        var state = reported.path("state").asText();
        if (state.equals("REPORTED") && permit.isUsed() && !now.isBefore(from) && now.isBefore(done)) {
            office.stepFrom(version, path, "/start", begin(permit, now));
        } else if (state.equals("RUNNING") && now.isAfter(done)) {
            var acceptance = JSON.createObjectNode()
                    .put("at", earlier(now, until).toString())
                    .put("acceptedBy", permit.get("responsible"));
            office.stepFrom(version, path, "/completion", acceptance);
        }
    }

    /** With what was analysed, where the standard asks for it. */
    private static ObjectNode begin(PlannedPermit permit, Instant now) {
        var begin = JSON.createObjectNode().put("at", now.toString());
        switch (permit.get("kind")) {
            case "HOT_WORK" ->
                sample(permit, begin, now)
                        .put("gas", "COMBUSTIBLE")
                        .put("name", "可燃气体")
                        .put("result", "0.02")
                        .put("unit", "%");
            case "CONFINED_SPACE" -> {
                sample(permit, begin, now)
                        .put("gas", "OXYGEN")
                        .put("name", "氧")
                        .put("result", "20.8")
                        .put("unit", "%");
                sample(permit, begin, now)
                        .put("gas", "TOXIC")
                        .put("name", "硫化氢")
                        .put("result", "0")
                        .put("unit", "ppm");
            }
            default -> {} // nothing to analyse
        }
        return begin;
    }

    private static ObjectNode sample(PlannedPermit permit, ObjectNode begin, Instant now) {
        return begin.withArray("gasAnalysis")
                .addObject()
                .put("analysedAt", now.minus(SINCE_ANALYSIS).toString())
                .put("analyst", permit.get("guardian"))
                .put("part", permit.get("location"));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
