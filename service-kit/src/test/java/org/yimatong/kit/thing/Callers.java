package org.yimatong.kit.thing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.yimatong.testing.Tokens;

/** Who calls in these tests. */
public final class Callers {

    private Callers() {}

    public static RequestSpecification keeperOf(String... areas) {
        return given().auth()
                .oauth2(Tokens.of("keeper").areas(areas).sign())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification enterprise(String uscc) {
        return given().auth()
                .oauth2(Tokens.of("keeper").name("of " + uscc).uscc(uscc).sign())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    public static String thing(String area, String uscc, String name, int weight) {
        return """
                {"area":"%s","uscc":"%s","name":"%s","weight":%d}""".formatted(area, uscc, name, weight);
    }
}
