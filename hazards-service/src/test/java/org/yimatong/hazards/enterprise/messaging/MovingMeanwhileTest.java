package org.yimatong.hazards.enterprise.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.hazards.assessment.rest.AssessmentStory;
import org.yimatong.hazards.responsibility.TaskDeadlines;
import org.yimatong.testing.RealServers;

/** An enterprise that moves to another area while something is written down for its source. */
@QuarkusTest
@RealServers
class MovingMeanwhileTest extends AssessmentStory {

    private static final String PERSON = """
            insert into responsible_person select gen_random_uuid(), id, uscc, area, code, 'OPERATION', '王班长', '班长',
                '13812341234', current_date, null, now(), 'test', 'test', 1 from hazard_source where id = '%s'
            """;
    private static final String TRIGGER = """
            insert into reassessment_trigger select gen_random_uuid(), id, uscc, area, 'ACCIDENT', current_date, '事故',
                now(), 'test', 'test' from hazard_source where id = '%s'
            """;

    @Inject
    SettableClock clock;

    @Inject
    TaskDeadlines deadlines;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void what_was_being_written_down_moves_too() throws SQLException {
        try (var writing = Database.transaction()) {
            execute(writing, "select 1 from hazard_source where id = '%s' for no key update");
            move();
            await().until(() -> Database.number("select count(*) from pg_locks where not granted") > 0);
            execute(writing, PERSON);
            execute(writing, TRIGGER);
            writing.commit();
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> inTheNewArea("hazard_source", "id") == 1);
        assertThat(inTheNewArea("responsible_person", "source_id")).isEqualTo(1);
        assertThat(inTheNewArea("reassessment_trigger", "source_id")).isEqualTo(1);
    }

    @Test
    void the_clock_asks_for_nothing_while_its_source_moves() throws SQLException {
        Map<String, Object> person = Map.of(
                "role", "OPERATION",
                "name", "王班长",
                "position", "罐区班长",
                "phone", "13812341234",
                "since", today().toString());
        post(plant.employee(), "responsible-persons", person).statusCode(201);
        try (var moving = Database.transaction()) {
            execute(moving, "update hazard_source set area = area where id = '%s'");
            clock.set(Instant.now().plus(Duration.ofDays(14)));
            deadlines.pass();

            assertThat(tasks()).isEqualTo(1);
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> tasks() > 1);
    }

    private long tasks() {
        return Database.number("select count(*) from responsibility_task where source_id = '%s'".formatted(source));
    }

    private long inTheNewArea(String table, String column) {
        return Database.number("select count(*) from %s where %s = '%s' and area = '%s'"
                .formatted(table, column, source, Plant.WEIYANG));
    }

    private void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(source));
        }
    }

    private void move() {
        var changed = new EnterpriseChanged(
                UUID.randomUUID(),
                Instant.now(),
                plant.uscc(),
                2,
                "渭北精细化工有限公司",
                "PRODUCTION",
                Plant.WEIYANG,
                "OPERATING");
        Kafka.send("enterprises.v1", plant.uscc(), EventJson.write(changed, "/enterprises-service"));
    }
}
