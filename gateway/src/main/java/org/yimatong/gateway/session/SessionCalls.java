package org.yimatong.gateway.session;

import io.vertx.core.AsyncResult;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.yimatong.gateway.http.Problem;
import org.yimatong.gateway.http.ProblemType;

/** Requests to the services from browsers: they bring a session, and go on with its token. */
@ApplicationScoped
public class SessionCalls {

    private static final int UNAUTHORIZED = 401;

    private final Sessions sessions;
    private final SessionCookies cookies;
    private final OwnPage own;
    private final Keycloak keycloak;
    private final Clock clock;

    SessionCalls(Sessions sessions, SessionCookies cookies, OwnPage own, Keycloak keycloak, Clock clock) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.own = own;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /** One that may have to wait for a new token, and goes on by itself. */
    private record Call(RoutingContext context, String id, Session session, Runnable goOn) {}

    /**
     * Lets the request go on, as who is logged in if it brings a session and no token of its own; otherwise it has been
     * answered.
     */
    public void admit(RoutingContext context, Runnable goOn) {
        var request = context.request();
        var id = request.headers().contains(HttpHeaders.AUTHORIZATION) ? null : cookies.session(request);
        if (id == null) {
            goOn.run();
            return;
        }
        sessions.use(id)
                .ifPresentOrElse(
                        session -> admit(new Call(context, id, session, goOn)),
                        () -> Problem.answer(request, ProblemType.SESSION_ENDED));
    }

    private void admit(Call call) {
        var request = call.context().request();
        if (!own.mayAsk(request, call.session())) {
            Problem.answer(request, ProblemType.CSRF_REFUSED);
            return;
        }
        var tokens = call.session().fresh(clock.instant(), keycloak::refresh);
        if (tokens.succeeded()) {
            goOn(call, tokens.result());
            return;
        }
        var here = call.context().vertx().getOrCreateContext();
        request.pause();
        tokens.onComplete(renewed -> here.runOnContext(_ -> goOn(call, renewed)));
    }

    private void goOn(Call call, AsyncResult<Tokens> renewed) {
        var request = call.context().request();
        if (request.response().closed()) {
            return;
        }
        if (renewed.succeeded()) {
            goOn(call, renewed.result());
        } else if (renewed.cause() instanceof Provider.Refused) {
            sessions.end(call.id());
            Problem.answer(request, ProblemType.SESSION_ENDED);
        } else {
            Problem.answer(request, ProblemType.LOGIN_AWAY);
        }
    }

    private void goOn(Call call, Tokens tokens) {
        var context = call.context();
        context.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.access());
        context.addHeadersEndHandler(_ -> {
            if (context.response().getStatusCode() == UNAUTHORIZED) {
                call.session().distrust(tokens, clock.instant());
            }
        });
        call.goOn().run();
    }
}
