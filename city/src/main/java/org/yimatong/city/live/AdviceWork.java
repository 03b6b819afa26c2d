package org.yimatong.city.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.city.door.Doors;
import org.yimatong.city.field.FieldBook;

/** What enterprises ask the experts, what the one who signs in answers, and the notes of calls to enterprises. */
final class AdviceWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONSULTATIONS = "/api/v1/consultations";
    private static final String CALLS = "/api/v1/calls";

    /** Version of a question that was asked and assigned, and of which nobody has said anything since. */
    private static final long ASSIGNED_ONCE = 2;

    private final Doors doors;
    private final Clock clock;

    AdviceWork(Doors doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
    }

    void ask() throws IOException, InterruptedException {
        for (var row : FieldBook.rows("questions")) {
            var office = doors.ofOffice(row.get("uscc"));
            if (office.find(pathOf(row)).isEmpty()) {
                office.post(
                        CONSULTATIONS,
                        JSON.createObjectNode()
                                .put("id", idOf(row))
                                .put("uscc", row.get("uscc"))
                                .put("field", row.get("field"))
                                .put("title", row.get("title"))
                                .put("text", row.get("text")));
            }
        }
    }

    /** @throws IOException if a question is nobody's yet */
    void answer() throws IOException, InterruptedException {
        for (var row : FieldBook.rows("questions")) {
            if (!row.get("answer").isEmpty()) {
                answer(row);
            }
        }
    }

    private void answer(CSVRecord row) throws IOException, InterruptedException {
        var office = doors.ofOffice(row.get("uscc"));
        var asked = office.get(pathOf(row));
        var state = asked.path("state").asText();
        if (state.equals("ASKED")) {
            throw new IOException("consultation %s is not assigned yet".formatted(row.get("key")));
        }
        if (state.equals("ASSIGNED") && asked.path("version").asLong() == ASSIGNED_ONCE) {
            doors.of("expert")
                    .post(
                            pathOf(row) + "/messages",
                            JSON.createObjectNode()
                                    .put(
                                            "id",
                                            FieldBook.idOf("answer " + row.get("key"))
                                                    .toString())
                                    .put("text", row.get("answer")));
        }
        if (!row.get("rating").isEmpty()) {
            var rating = Integer.parseInt(row.get("rating"));
            var closing = JSON.createObjectNode().put("rating", rating).put("comment", row.get("comment"));
            office.stepFrom(ASSIGNED_ONCE + 1, pathOf(row), "/closing", closing);
        }
    }

    void noteCalls() throws IOException, InterruptedException {
        var duty = doors.of("duty");
        for (var row : FieldBook.rows("calls")) {
            var id = FieldBook.idOf("call " + row.get("key")).toString();
            if (duty.find(CALLS + "/" + id).isEmpty()) {
                var calledAt = clock.instant().minus(Long.parseLong(row.get("daysAgo")), ChronoUnit.DAYS);
                duty.post(
                        CALLS,
                        JSON.createObjectNode()
                                .put("id", id)
                                .put("uscc", row.get("uscc"))
                                .put(
                                        "calledAt",
                                        calledAt.truncatedTo(ChronoUnit.MINUTES).toString())
                                .put("person", row.get("person"))
                                .put("topic", row.get("topic"))
                                .put("outcome", row.get("outcome"))
                                .put("note", row.get("note")));
            }
        }
    }

    private static String idOf(CSVRecord row) {
        return FieldBook.idOf("question " + row.get("key")).toString();
    }

    private static String pathOf(CSVRecord row) {
        return CONSULTATIONS + "/" + idOf(row);
    }
}
