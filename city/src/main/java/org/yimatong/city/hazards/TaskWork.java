package org.yimatong.city.hazards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.yimatong.city.door.Doors;
import org.yimatong.city.field.FieldCalendar;

/** The tasks of the responsible persons: most are done in their period, a few late, a few never. */
final class TaskWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TASKS = "/api/v1/responsibility-tasks";
    private static final int WEEKLY_ITEMS = 10;
    private static final int ITEM_OF_EQUIPMENT = 5;
    private static final int ONE_IN = 20;
    private static final Duration LATE_BY = Duration.ofHours(20);

    private final Doors doors;
    private final Clock clock;

    TaskWork(Doors doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
    }

    void doWhatIsDue() throws IOException, InterruptedException {
        for (var state : new String[] {"OPEN", "MISSED"}) {
            for (var task : doors.of("registrar").get(TASKS + "?limit=1000&state=" + state)) {
                if (isToBeDone(task)) {
                    record(task);
                }
            }
        }
    }

    /** As the mood for it is: 0 never, 1 late, else some time in its period. */
    private boolean isToBeDone(JsonNode task) {
        var random = randomOf(task);
        var dueAt = Instant.parse(task.path("dueAt").asText());
        switch (random.nextInt(ONE_IN)) {
            case 0 -> {
                return false;
            }
            case 1 -> {
                return clock.instant().isAfter(dueAt.plus(LATE_BY));
            }
            default -> {
                var begin = FieldCalendar.beginOf(
                        LocalDate.parse(task.path("firstDay").asText()));
                var into = Duration.between(begin, dueAt).toMillis() * (0.1 + 0.7 * random.nextDouble());
                return clock.instant().isAfter(begin.plusMillis((long) into))
                        && clock.instant().isBefore(dueAt);
            }
        }
    }

    private void record(JsonNode task) throws IOException, InterruptedException {
        var done =
                JSON.createObjectNode().put("doneOn", FieldCalendar.today(clock).toString());
        switch (task.path("kind").asText()) {
            case "WEEKLY_CHECK" -> answer(done, randomOf(task).nextInt());
            case "QUARTERLY_CHECK" -> done.put("found", "对照安全风险清单开展针对性排查，未发现重大隐患，一般问题已列入整改台账");
            default -> done.put("found", "按计划组织演练，人员到位、处置程序正确，演练评估报告已归档");
        }
        doors.ofOffice(task.path("uscc").asText())
                .stepFrom(
                        task.path("version").asLong(),
                        TASKS + "/" + task.path("id").asText(),
                        "/record",
                        done);
    }

    /** Now and then a pump leaks. */
    private static void answer(ObjectNode done, int mood) {
        var leaks = Math.floorMod(mood, ONE_IN) == 0;
        done.put("found", leaks ? "2号泵机械密封渗漏，已切换备用泵并报修" : "十项内容均已排查，未发现异常");
        for (int number = 1; number <= WEEKLY_ITEMS; number++) {
            var wrong = leaks && number == ITEM_OF_EQUIPMENT;
            var answer =
                    done.withArray("answers").addObject().put("number", number).put("fulfilled", !wrong);
            if (wrong) {
                answer.put("note", "2号泵机械密封渗漏");
            }
        }
    }

    private static Random randomOf(JsonNode task) {
        return new Random((task.path("source").asText()
                        + task.path("kind").asText()
                        + task.path("firstDay").asText())
                .hashCode());
    }
}
