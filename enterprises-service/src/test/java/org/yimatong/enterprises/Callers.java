package org.yimatong.enterprises;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import org.yimatong.testing.Tokens;

/** Who calls in these tests. */
public final class Callers {

    public static final String WHOLE_CITY = "610100";
    public static final String GAOLING = "610117";
    public static final String WEIYANG = "610112";

    private Callers() {}

    public static RequestSpecification registrar(String... areas) {
        return official("registrar", areas);
    }

    public static RequestSpecification inspector(String... areas) {
        return official("inspector", areas);
    }

    public static RequestSpecification administrator(String... areas) {
        return official("administrator", areas);
    }

    public static RequestSpecification supervisor(String... areas) {
        return official("supervisor", areas);
    }

    public static RequestSpecification enterprise(String uscc) {
        return given().auth()
                .oauth2(Tokens.of("enterprise").name("of " + uscc).uscc(uscc).sign());
    }

    public static RequestSpecification official(String role, String... areas) {
        return given().auth()
                .oauth2(Tokens.of(role)
                        .name(role + " of " + String.join("+", areas))
                        .areas(areas)
                        .sign());
    }
}
