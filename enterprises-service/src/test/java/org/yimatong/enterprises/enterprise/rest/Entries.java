package org.yimatong.enterprises.enterprise.rest;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** What registrars send of an enterprise. */
public final class Entries {

    private Entries() {}

    public static String entry(String uscc, String name, String area) {
        return """
                {"uscc": "%s", "name": "%s", "shortName": "田化", "kind": "PRODUCTION", "industry": "C2614",
                 "area": "%s", "address": "泾渭十路81号", "longitude": 109.115702, "latitude": 34.564253,
                 "datum": "CGCS2000", "scale": "LARGE"}
                """.formatted(uscc, name, area);
    }

    public static ValidatableResponse register(RequestSpecification registrar, String entry) {
        return post(registrar, "/api/v1/enterprises", entry);
    }

    public static ValidatableResponse post(RequestSpecification caller, String address, String body) {
        return caller.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(address)
                .then();
    }

    /** A step of an enterprise, based on its version. */
    public static ValidatableResponse put(RequestSpecification caller, String address, long seen, String body) {
        return caller.contentType("application/json")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put("/api/v1/enterprises/" + address)
                .then();
    }
}
