package org.yimatong.enterprises.code.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.CodeLooks.statesOf;
import static org.yimatong.enterprises.code.EventExamples.alarm;
import static org.yimatong.enterprises.code.messaging.Polls.polled;
import static org.yimatong.enterprises.code.unread.UnreadLooks.unread;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class RecordIntakeTest {

    @Inject
    RecordIntake intake;

    @Test
    void a_record_delivered_again_is_kept_once() {
        var uscc = registered(GAOLING);
        var record = new ConsumerRecord<>("inspections.v1", 0, 7_000_000, bytes(uscc), bytes("no event"));

        intake.take(Input.INSPECTIONS, polled(record));
        intake.take(Input.INSPECTIONS, polled(record));

        assertThat(unread(uscc).getList("")).hasSize(1);
        assertThat(statesOf(uscc)).containsExactly("UNKNOWN", "GREEN");
    }

    @Test
    void another_record_at_the_same_place_of_a_topic_created_anew_is_kept_as_well() {
        var uscc = registered(GAOLING);

        intake.take(
                Input.INSPECTIONS,
                polled(new ConsumerRecord<>("inspections.v1", 0, 8_000_000, bytes(uscc), bytes("one"))));
        intake.take(
                Input.INSPECTIONS,
                polled(new ConsumerRecord<>("inspections.v1", 0, 8_000_000, bytes(uscc), bytes("two"))));

        assertThat(unread(uscc).getList("value")).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void however_many_records_are_unread_the_code_has_one_doubt_per_topic() {
        var uscc = registered(GAOLING);

        for (var offset = 0; offset < 20; offset++) {
            intake.take(
                    Input.HAZARDS,
                    polled(new ConsumerRecord<>("hazards.v1", 0, 9_000_000 + offset, bytes(uscc), bytes("no"))));
        }
        intake.take(
                Input.INSPECTIONS,
                polled(new ConsumerRecord<>("inspections.v1", 0, 9_000_000, bytes(uscc), bytes("no"))));

        assertThat(unread(uscc).getList("")).hasSize(21);
        assertThat(code(uscc).getList("reasons.source")).containsExactlyInAnyOrder("HAZARDS", "INSPECTIONS");
        assertThat(statesOf(uscc)).hasSize(3);
    }

    @Test
    void bytes_that_are_no_text_are_kept_as_they_are() {
        var uscc = registered(GAOLING);
        byte[] value = {'{', 0, (byte) 0xff, (byte) 0xfe};

        intake.take(
                Input.INSPECTIONS, polled(new ConsumerRecord<>("inspections.v1", 0, 7_100_000, bytes(uscc), value)));
        intake.take(Input.INSPECTIONS, polled(new ConsumerRecord<>("inspections.v1", 0, 7_100_001, bytes(uscc), null)));

        assertThat(Database.number("""
                        select count(*) from unread_record
                        where uscc = '%s' and (message_value = '\\x7b00fffe' or message_value is null)
                        """.formatted(uscc))).isEqualTo(2);
        assertThat(code(uscc).getString("status")).isEqualTo("UNKNOWN");
    }

    @Test
    void a_record_that_names_no_enterprise_is_kept_and_concerns_no_code() {
        var before = Database.number("select count(*) from standing_fact");

        intake.take(
                Input.HAZARDS, polled(new ConsumerRecord<>("hazards.v1", 0, 7_200_000, bytes("nobody"), bytes("no"))));
        intake.take(Input.HAZARDS, polled(new ConsumerRecord<>("hazards.v1", 0, 7_200_001, null, bytes("no"))));

        assertThat(Database.number("select count(*) from unread_record where record_offset between 7200000 and 7200001"
                        + " and uscc is null and state = 'DOUBTFUL'"))
                .isEqualTo(2);
        assertThat(Database.number("select count(*) from standing_fact")).isEqualTo(before);
    }

    @Test
    void nothing_behind_a_record_is_believed_before_its_doubt_is_stored() {
        var uscc = registered(GAOLING);
        Database.execute("""
                create function refuse() returns trigger language plpgsql as
                $$ begin raise exception 'planted' using errcode = '57014'; end $$;
                create trigger planted_refusal before insert on unread_record for each row execute function refuse();
                """);
        try {
            send("hazards.v1", uscc, "no event");
            send(alarm(uscc, UUID.randomUUID(), "HIGH_HIGH"));

            await().during(Duration.ofSeconds(2)).until(() -> statesOf(uscc).size() == 1);
        } finally {
            Database.execute("drop trigger planted_refusal on unread_record; drop function refuse");
        }
        awaitStatus(uscc, "RED");

        assertThat(statesOf(uscc)).containsExactly("RED", "UNKNOWN", "GREEN");
        assertThat(unread(uscc).getList("")).hasSize(1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
