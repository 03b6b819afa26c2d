package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Answer;
import org.yimatong.acceptance.client.Findings;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.client.WebBrowser;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** An inspector logs in with a browser at the real form, works, and logs out. */
@Order(76)
@DisplayName("Log-in with a browser")
@Concerns({Part.GATEWAY, Part.KEYCLOAK})
class LogInStoryTest {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final URI gateway;
    private final WebBrowser browser;

    LogInStoryTest(Suite suite) {
        gateway = suite.addresses().gateway();
        browser = new WebBrowser(new People(suite.addresses()).http());
    }

    @Test
    void an_inspector_logs_in_works_and_logs_out_and_the_browser_never_sees_a_token() {
        ask("/session").requireStatus(401);
        logIn(openLogin());

        var session = ask("/session").requireStatus(200);
        assertThat(session.json().path("account").asText()).isEqualTo("inspector-gaoling");
        assertThat(session.json().path("roles").toString()).contains("\"inspector\"");
        assertThat(session.json().path("areas").toString()).isEqualTo("[\"610117\"]");
        assertThat(session.text()).doesNotContain("eyJ");
        assertThat(browser.cookiesOf(gateway).toString()).doesNotContain("eyJ");

        ask("/api/v1/findings?limit=1").requireStatus(200);
        var csrf = session.json().path("csrf").asText();
        assertThat(file("").requireStatus(403).json().path("type").asText()).isEqualTo("/problems/csrf-refused");
        file(csrf).requireStatus(201);

        var again = openLogin();
        assertThat(again.response().uri().getPath()).as("no form again").isEqualTo("/console/findings");

        logOut(ask("/session").json().path("csrf").asText()).requireStatus(204);
        ask("/session").requireStatus(401);
        assertThat(openLogin().response().uri().getPort())
                .as("Keycloak asks for the password again")
                .isNotEqualTo(gateway.getPort());
    }

    @Test
    void what_keycloak_sends_back_to_another_browser_logs_nobody_in() {
        var callback = gateway.resolve("/session/callback?code=stolen&state=" + "A".repeat(43));

        var told = browser.open(callback).requireStatus(400);

        assertThat(told.text()).contains("未能登录", "/session/login?returnTo=");
        ask("/session").requireStatus(401);
    }

    private Answer openLogin() {
        return browser.open(gateway.resolve("/session/login?returnTo=/console/findings"));
    }

    private void logIn(Answer page) {
        var form = FORM.matcher(page.requireStatus(200).text());
        assertThat(form.find()).as(page.text()).isTrue();
        var back = browser.submit(
                URI.create(form.group(1).replace("&amp;", "&")),
                Map.of("username", "inspector-gaoling", "password", "yimatong-demo", "credentialId", ""));
        assertThat(back.response().uri()).isEqualTo(gateway.resolve("/console/findings"));
    }

    private Answer ask(String path) {
        return browser.send(HttpRequest.newBuilder(gateway.resolve(path)).header("Accept", "application/json"));
    }

    private Answer file(String csrf) {
        var report = Findings.general(Plant.USCC, "消防通道堆放杂物");
        return browser.send(HttpRequest.newBuilder(gateway.resolve("/api/v1/findings"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-Yimatong-Csrf", csrf)
                .POST(BodyPublishers.ofString(report.toString())));
    }

    private Answer logOut(String csrf) {
        return browser.send(HttpRequest.newBuilder(gateway.resolve("/session/logout"))
                .header("X-Yimatong-Csrf", csrf)
                .header("Origin", gateway.toString())
                .POST(BodyPublishers.noBody()));
    }
}
