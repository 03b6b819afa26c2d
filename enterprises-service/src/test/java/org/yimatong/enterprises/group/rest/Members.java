package org.yimatong.enterprises.group.rest;

import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.registrar;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Enterprises entering groups the way registrars let them. */
public final class Members {

    private Members() {}

    /** An enterprise in the group from today. */
    public static void entered(String group, String uscc) {
        enter(registrar(WHOLE_CITY), group, uscc, "{\"reason\": \"陕应急〔2026〕7号\"}")
                .statusCode(200);
    }

    public static ValidatableResponse enter(RequestSpecification caller, String group, String uscc, String entry) {
        return caller.contentType("application/json")
                .body(entry)
                .put(address(group, uscc))
                .then();
    }

    static String address(String group, String uscc) {
        return "/api/v1/enterprise-groups/" + group + "/members/" + uscc;
    }
}
