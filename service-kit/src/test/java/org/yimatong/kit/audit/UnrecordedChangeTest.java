package org.yimatong.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.thing.Callers;
import org.yimatong.kit.thing.Thing;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.privacy.LogWitness;

/** What the database itself refuses, whatever the code forgets. */
@QuarkusTest
@RealServers
class UnrecordedChangeTest {

    @ApplicationScoped
    static class Clock {

        @Inject
        EntityManager entities;

        @AsSystem
        @Transactional
        void add(Thing thing) {
            entities.persist(thing);
        }
    }

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    CurrentAccess access;

    private final String area = "A" + UUID.randomUUID();

    @BeforeEach
    void a_thing_is_there() {
        clock.add(new Thing(area, "U1", "tank", 5));
    }

    @Test
    void what_a_person_adds_changes_or_removes_without_a_record_is_refused_as_a_whole() {
        assertRefused(() -> entities.persist(new Thing(area, "U1", "another", 1)));
        assertRefused(() -> change("update thing set weight = 6"));
        assertRefused(() -> change("delete from thing"));

        assertThat(asOfficial(() -> entities.createNativeQuery("select name || ' ' || weight from thing")
                        .getResultList()))
                .isEqualTo(List.of("tank 5"));
    }

    @Test
    void a_record_before_or_after_the_change_will_do() {
        assertThatCode(() -> asOfficial(() -> {
                    record();
                    return change("update thing set weight = 6");
                }))
                .doesNotThrowAnyException();
        assertThatCode(() -> asOfficial(() -> {
                    change("update thing set weight = 7");
                    record();
                    return null;
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void the_record_of_one_transaction_is_none_for_the_next() {
        asOfficial(() -> {
            record();
            return null;
        });

        assertRefused(() -> change("update thing set weight = 6"));
    }

    @Test
    void an_operation_that_forgets_the_record_is_told_as_our_defect_and_the_log_names_the_table() {
        var thing = Callers.keeperOf(area)
                .header("Idempotency-Key", Callers.newKey())
                .body(Callers.thing(area, "U1", "forgotten", 5))
                .post("/things")
                .then()
                .extract()
                .header("Location");

        try (var log = LogWitness.listening()) {
            Callers.keeperOf(area)
                    .body("6")
                    .put(thing + "/unrecorded-weight")
                    .then()
                    .statusCode(500)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/change-unrecorded"));

            assertThat(log.lines())
                    .anyMatch(line -> line.contains("forgot the audit")
                            && line.contains("A change of thing has no record in the audit"));
        }
        Callers.keeperOf(area).get(thing).then().body("weight", equalTo(5));
    }

    private void assertRefused(Runnable change) {
        assertThatThrownBy(() -> asOfficial(() -> {
                    change.run();
                    return null;
                }))
                .hasStackTraceContaining("A change of thing has no record in the audit");
    }

    private int change(String sql) {
        return entities.createNativeQuery(sql).executeUpdate();
    }

    private void record() {
        audit.record("weighed", new AuditedThing("thing", "1", "U1", area), Map.of());
    }

    private <T> T asOfficial(Callable<T> action) {
        return access.inTheNameOf(
                "official",
                "official",
                Set.of(area),
                () -> QuarkusTransaction.requiringNew().call(action));
    }
}
