package org.yimatong.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.kit.thing.Callers.enterprise;
import static org.yimatong.kit.thing.Callers.keeperOf;
import static org.yimatong.kit.thing.Callers.newKey;
import static org.yimatong.kit.thing.Callers.thing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

/** All callers of these tests share one pooled connection. */
@QuarkusTest
@RealServers
class RowLevelSecurityTest {

    @ApplicationScoped
    static class Clerk {

        @Inject
        EntityManager entities;

        @AsSystem
        @Transactional
        long countAsSystem(String area) {
            return count(entities, area);
        }
    }

    @Inject
    Clerk clerk;

    @Inject
    EntityManager entities;

    private final String area = UUID.randomUUID().toString();
    private final String uscc = UUID.randomUUID().toString();

    @BeforeEach
    void one_thing_is_there() {
        keeperOf(area)
                .header("Idempotency-Key", newKey())
                .body(thing(area, uscc, "tank", 5))
                .post("/things")
                .then()
                .statusCode(201);
    }

    @Test
    void an_official_sees_their_area_and_an_enterprise_itself() {
        keeperOf(area).get("/things").then().body("name", contains("tank"));
        enterprise(uscc).get("/things").then().body("name", contains("tank"));
        keeperOf("elsewhere").get("/things").then().body("$", empty());
        enterprise("another").get("/things").then().body("$", empty());
    }

    @Test
    void a_foreign_thing_looks_like_none() {
        var id = keeperOf(area).get("/things").jsonPath().getString("[0].id");

        keeperOf("elsewhere").get("/things/" + id).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        keeperOf(area).get("/things/" + id).then().statusCode(200);
    }

    @Test
    void nobody_can_write_into_a_foreign_area() {
        keeperOf("elsewhere")
                .header("Idempotency-Key", newKey())
                .body(thing(area, uscc, "intruder", 5))
                .post("/things")
                .then()
                .statusCode(403);
        keeperOf(area).get("/things").then().body("name", contains("tank"));
    }

    @Test
    void a_connection_shared_by_two_tenants_shows_each_only_its_own() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> own =
                    () -> keeperOf(area).get("/things").jsonPath().getList("$").size();
            Callable<Integer> foreign = () ->
                    keeperOf("elsewhere").get("/things").jsonPath().getList("$").size();
            var answers = IntStream.range(0, 100)
                    .mapToObj(i -> threads.submit(i % 2 == 0 ? own : foreign))
                    .toList();
            for (var i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(i % 2 == 0 ? 1 : 0);
            }
        }
    }

    @Test
    void the_service_itself_sees_everything_and_a_transaction_of_nobody_nothing() {
        assertThat(clerk.countAsSystem(area)).isOne();
        assertThat(QuarkusTransaction.requiringNew().call(() -> count(entities, area)))
                .isZero();
    }

    private static long count(EntityManager entities, String area) {
        return ((Number) entities.createNativeQuery("select count(*) from thing where area = :area")
                        .setParameter("area", area)
                        .getSingleResult())
                .longValue();
    }
}
