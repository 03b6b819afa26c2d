package org.yimatong.inspections.expert.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.official;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ExpertResourceTest {

    private static final String EXPERTS = "/api/v1/experts";

    private final String account = "expert-" + UUID.randomUUID();
    private final String field = "消防-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_supervisor_registers_an_expert_and_officials_find_them_by_field() {
        String id =
                register(UUID.randomUUID(), account).statusCode(201).extract().path("id");

        official("duty-officer", GAOLING)
                .queryParam("field", field)
                .get(EXPERTS)
                .then()
                .statusCode(200)
                .body("id", contains(id))
                .body("fields[0]", contains(field));
        official("supervisor", GAOLING).get(EXPERTS + "/{id}", id).then().statusCode(200);
        official("inspector", GAOLING).get(EXPERTS).then().statusCode(403);
    }

    @Test
    void an_account_is_registered_once() {
        var id = UUID.randomUUID();
        register(id, account).statusCode(201);

        register(id, account).statusCode(200);
        register(UUID.randomUUID(), account).statusCode(409).body("type", equalTo("/problems/expert-id-taken"));
    }

    @Test
    void fields_and_willingness_change_and_whoever_saw_less_is_told() {
        String id = register(UUID.randomUUID(), account).extract().path("id");

        change(id, "\"1\"", "电气仪表")
                .statusCode(200)
                .body("active", equalTo(false))
                .body("version", equalTo(2));
        change(id, "\"1\"", "消防").statusCode(412).body("current.fields", contains("电气仪表"));
    }

    @Test
    void a_field_is_words() {
        official("supervisor", GAOLING)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("account", account, "name", "赵明", "fields", List.of("=1+1")))
                .post(EXPERTS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/fields/0"));
    }

    private ValidatableResponse register(UUID id, String ofAccount) {
        return official("supervisor", GAOLING)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("id", id, "account", ofAccount, "name", "赵明", "fields", List.of(field)))
                .post(EXPERTS)
                .then();
    }

    private static ValidatableResponse change(String id, String seen, String newField) {
        return official("supervisor", GAOLING)
                .header("If-Match", seen)
                .body(Map.of("name", "赵明", "fields", List.of(newField), "active", false))
                .put(EXPERTS + "/{id}", id)
                .then();
    }
}
