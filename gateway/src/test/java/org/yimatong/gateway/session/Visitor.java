package org.yimatong.gateway.session;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** A browser: it keeps cookies, and sends them with all it asks. */
final class Visitor {

    static final String COOKIE = "__Host-yimatong";

    private static final String PUBLIC_ADDRESS = "https://yimatong.example";

    private final Map<String, String> cookies = new HashMap<>();

    static Visitor loggedIn() {
        var visitor = new Visitor();
        visitor.logIn("/console/").then().statusCode(302);
        return visitor;
    }

    /** Tells the realm how to be. */
    static void realm(String behaviour) {
        given().get(realmAddress() + "/behaviour/" + behaviour).then().statusCode(200);
    }

    /** How often the realm was asked for this. */
    static int asked(String what) {
        return given().get(realmAddress() + "/asked").then().extract().path(what);
    }

    private static String realmAddress() {
        return ConfigProvider.getConfig().getValue("yimatong.login.realm", String.class);
    }

    /** Goes to the realm and back. */
    Response logIn(String returnTo) {
        return comeBack(goToRealm(returnTo));
    }

    /** Begins a log-in; where the realm sends the browser back to. */
    URI goToRealm(String returnTo) {
        var sent = keep(ask().queryParam("returnTo", returnTo).get("/session/login"));
        sent.then().statusCode(302);
        var login = URI.create(sent.header("Location"));
        var back = given().redirects().follow(false).urlEncodingEnabled(false).get(login);
        return URI.create(back.header("Location"));
    }

    /** Follows what the realm said. */
    Response comeBack(URI address) {
        if (!address.toString().startsWith(PUBLIC_ADDRESS)) {
            throw new IllegalStateException(address.toString());
        }
        return keep(
                ask().urlEncodingEnabled(false).header("Accept", "text/html").get(pathOf(address)));
    }

    /** With the session's secret. */
    RequestSpecification askOwnPage() {
        return ask().header(OwnPage.CSRF, csrf());
    }

    RequestSpecification ask() {
        return given().redirects().follow(false).cookies(cookies);
    }

    String csrf() {
        return ask().get("/session").then().statusCode(200).extract().path("csrf");
    }

    String session() {
        return cookies.get(COOKIE);
    }

    void takeCookie(String value) {
        cookies.put(COOKIE, value);
    }

    private static String pathOf(URI address) {
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private Response keep(Response response) {
        cookies.putAll(response.cookies());
        return response;
    }
}
