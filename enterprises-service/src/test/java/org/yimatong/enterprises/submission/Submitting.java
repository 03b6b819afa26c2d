package org.yimatong.enterprises.submission;

import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.credential.CredentialExamples.request;
import static org.yimatong.enterprises.credential.CredentialExamples.today;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** What an enterprise might submit of its own. */
public final class Submitting {

    public static final String SUBMISSIONS = "/api/v1/credential-submissions";

    private Submitting() {}

    /** As of today for a year; returns its id. */
    public static String submitted(String uscc, Map<String, Object> details) {
        return submit(enterprise(uscc), uscc, request(details, today(), today().plusYears(1)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse submit(RequestSpecification caller, String uscc, Map<String, Object> request) {
        return caller.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(request)
                .post("/api/v1/enterprises/" + uscc + "/credential-submissions")
                .then();
    }

    /** Takes the step on what was submitted and not touched since. */
    public static ValidatableResponse step(RequestSpecification caller, String id, String step) {
        return step(caller, id, step, 1, Map.of());
    }

    public static ValidatableResponse refuse(RequestSpecification caller, String id, String reason) {
        return step(caller, id, "refusal", 1, Map.of("reason", reason));
    }

    public static ValidatableResponse step(
            RequestSpecification caller, String id, String step, int version, Map<String, ?> body) {
        var request = caller.header("If-Match", "\"" + version + "\"");
        return (body.isEmpty()
                        ? request
                        : request.contentType("application/json").body(body))
                .put(SUBMISSIONS + "/" + id + "/" + step)
                .then();
    }
}
