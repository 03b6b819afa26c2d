package org.yimatong.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.yimatong.gateway.http.Language;
import org.yimatong.gateway.http.ProblemType;
import org.yimatong.gateway.http.SecurityHeaders;
import org.yimatong.gateway.page.RefusalPage;

/** Sends a browser to Keycloak, and takes in what comes back. */
@ApplicationScoped
class LogIn {

    static final String BEGIN = "/session/login";
    static final String CALLBACK = "/session/callback";

    private static final Logger LOG = Logger.getLogger(LogIn.class);
    private static final String RETURN_TO = "returnTo";

    private final Keycloak keycloak;
    private final LoginAttempts attempts;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final RefusalPage refusal;
    private final String publicAddress;

    LogIn(
            Keycloak keycloak,
            LoginAttempts attempts,
            Sessions sessions,
            SessionCookies cookies,
            RefusalPage refusal,
            @ConfigProperty(name = "yimatong.public-address") URI publicAddress) {
        this.keycloak = keycloak;
        this.attempts = attempts;
        this.sessions = sessions;
        this.cookies = cookies;
        this.refusal = refusal;
        this.publicAddress = publicAddress.toString().replaceAll("/+$", "");
    }

    void begin(RoutingContext context) {
        var request = context.request();
        var returnTo = ReturnAddress.of(request.getParam(RETURN_TO));
        var attempt = attempts.begin(cookies.beginLogin(request), returnTo);
        keycloak.loginAddress(attempt, Language.of(request).tag())
                .onSuccess(address -> redirect(request, address))
                .onFailure(failure -> refuse(context, failure, returnTo));
    }

    /** Keycloak sent the browser back, with a code or with what went wrong. */
    void end(RoutingContext context) {
        var request = context.request();
        var code = request.getParam("code");
        attempts.find(cookies.login(request), request.getParam("state"))
                .ifPresentOrElse(
                        attempt -> {
                            if (code == null) {
                                refuse(context, ProblemType.LOGIN_FAILED, attempt.returnTo());
                            } else {
                                exchange(context, code, attempt);
                            }
                        },
                        () -> refuse(context, ProblemType.LOGIN_FAILED, ReturnAddress.CONSOLE));
    }

    private void exchange(RoutingContext context, String code, LoginAttempt attempt) {
        keycloak.exchange(code, attempt)
                .map(sessions::begin)
                .onSuccess(id -> welcome(context.request(), id, attempt.returnTo()))
                .onFailure(failure -> refuse(context, failure, attempt.returnTo()));
    }

    /** The session the browser had before, if any, is over; its id is not used again. */
    private void welcome(HttpServerRequest request, String id, String returnTo) {
        sessions.end(cookies.session(request));
        cookies.setSession(request, id);
        redirect(request, returnTo);
    }

    private void refuse(RoutingContext context, Throwable failure, String returnTo) {
        LOG.warnf("A log-in failed: %s", failure);
        refuse(
                context,
                switch (failure) {
                    case Sessions.Full _ -> ProblemType.TOO_MANY_SESSIONS;
                    case Provider.Refused _ -> ProblemType.LOGIN_FAILED;
                    default -> ProblemType.LOGIN_AWAY;
                },
                returnTo);
    }

    /** By the address under which the session will be: who came by another would fail again. */
    private void refuse(RoutingContext context, ProblemType type, String returnTo) {
        refusal.answer(context, type, FormFields.in(publicAddress + BEGIN, Map.of(RETURN_TO, returnTo)));
    }

    private static void redirect(HttpServerRequest request, String address) {
        var response = request.response().setStatusCode(302);
        SecurityHeaders.addTo(response.headers());
        response.putHeader(HttpHeaders.LOCATION, address)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
