package org.yimatong.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.yimatong.gateway.http.Problem;
import org.yimatong.gateway.http.ProblemType;
import org.yimatong.gateway.http.ReadOnly;
import org.yimatong.gateway.http.SecurityHeaders;

/** Log-in, log-out, and who is logged in: what browsers ask of their session. */
@ApplicationScoped
public class SessionPages {

    public static final String PATH = "/session";

    private static final String END = "/session/logout";

    private final LogIn login;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final OwnPage own;
    private final Keycloak keycloak;
    private final Clock clock;

    SessionPages(LogIn login, Sessions sessions, SessionCookies cookies, OwnPage own, Keycloak keycloak, Clock clock) {
        this.login = login;
        this.sessions = sessions;
        this.cookies = cookies;
        this.own = own;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /** Answers a request at {@link #PATH} and below. */
    public void answer(RoutingContext context, String path) {
        var request = context.request();
        if (path.equals(END)) {
            end(request);
        } else if (ReadOnly.admits(request)) {
            switch (path) {
                case PATH -> tell(context);
                case LogIn.BEGIN -> login.begin(context);
                case LogIn.CALLBACK -> login.end(context);
                default -> Problem.answer(request, ProblemType.NOT_FOUND);
            }
        }
    }

    private void tell(RoutingContext context) {
        var request = context.request();
        var id = cookies.session(request);
        var here = context.vertx().getOrCreateContext();
        sessions.look(id)
                .ifPresentOrElse(
                        session -> session.fresh(clock.instant(), keycloak::refresh)
                                .onComplete(tokens -> here.runOnContext(
                                        _ -> tell(request, String.valueOf(id), session, tokens.cause()))),
                        () -> Problem.answer(request, ProblemType.SESSION_ENDED));
    }

    /** While Keycloak is away, what was known of the person still stands. */
    private void tell(HttpServerRequest request, String id, Session session, @Nullable Throwable failure) {
        if (request.response().closed()) {
            return;
        }
        if (failure instanceof Provider.Refused) {
            sessions.end(id);
            Problem.answer(request, ProblemType.SESSION_ENDED);
        } else {
            send(request, 200, view(session, id));
        }
    }

    private JsonObject view(Session session, String id) {
        var person = session.person();
        return new JsonObject()
                .put("name", person.name())
                .put("account", person.account())
                .put("roles", new JsonArray(person.roles()))
                .put("areas", new JsonArray(person.areas()))
                .put("uscc", person.uscc())
                .put("csrf", session.csrf())
                .put("endsAt", sessions.endOf(id).toString());
    }

    private void end(HttpServerRequest request) {
        if (!request.method().equals(HttpMethod.POST)) {
            request.response().putHeader("Allow", "POST");
            Problem.answer(request, ProblemType.METHOD_NOT_ALLOWED);
            return;
        }
        sessions.look(cookies.session(request)).ifPresentOrElse(session -> end(request, session), () -> bye(request));
    }

    private void end(HttpServerRequest request, Session session) {
        if (!own.mayAsk(request, session)) {
            Problem.answer(request, ProblemType.CSRF_REFUSED);
            return;
        }
        sessions.end(cookies.session(request));
        sessions.endLogin(session.person());
        keycloak.end(session.tokens()).onSuccess(_ -> bye(request)).onFailure(_ -> {
            cookies.removeSession(request);
            send(request, 200, new JsonObject().put("location", keycloak.endAddress()));
        });
    }

    private void bye(HttpServerRequest request) {
        cookies.removeSession(request);
        send(request, 204, new JsonObject());
    }

    private static void send(HttpServerRequest request, int status, JsonObject body) {
        var response = request.response().setStatusCode(status);
        SecurityHeaders.addTo(response.headers());
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == 204 || ReadOnly.isHead(request)) {
            response.end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json").end(body.toBuffer());
        }
    }
}
