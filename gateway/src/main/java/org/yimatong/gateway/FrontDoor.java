package org.yimatong.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yimatong.gateway.console.ConsoleDoor;
import org.yimatong.gateway.http.PlainPath;
import org.yimatong.gateway.http.Problem;
import org.yimatong.gateway.http.ProblemType;
import org.yimatong.gateway.http.ReadOnly;
import org.yimatong.gateway.http.SecurityHeaders;
import org.yimatong.gateway.http.StrictTransport;
import org.yimatong.gateway.limit.AddressLimits;
import org.yimatong.gateway.openapi.OpenApiDocument;
import org.yimatong.gateway.page.Assets;
import org.yimatong.gateway.page.PublicPages;
import org.yimatong.gateway.page.ReceiptPages;
import org.yimatong.gateway.proxy.ApiProxy;
import org.yimatong.gateway.session.SessionCalls;
import org.yimatong.gateway.session.SessionPages;
import org.yimatong.gateway.signing.CodeKeys;

/** Sees every request first and says who answers it: the one place where paths are told apart. */
@ApplicationScoped
class FrontDoor {

    private static final Logger LOG = Logger.getLogger(FrontDoor.class);
    private static final int SERVER_ERROR = 500;

    private final PublicPages pages;
    private final Assets assets;
    private final ApiProxy proxy;
    private final OpenApiDocument description;
    private final ReceiptPages receipts;
    private final CodeKeys keys;
    private final AddressLimits limits;
    private final StrictTransport transport;
    private final SessionCalls sessionCalls;
    private final SessionPages sessionPages;
    private final ConsoleDoor console;

    FrontDoor(
            PublicPages pages,
            ReceiptPages receipts,
            Assets assets,
            ApiProxy proxy,
            OpenApiDocument description,
            CodeKeys keys,
            AddressLimits limits,
            StrictTransport transport,
            SessionCalls sessionCalls,
            SessionPages sessionPages,
            ConsoleDoor console) {
        this.pages = pages;
        this.receipts = receipts;
        this.keys = keys;
        this.limits = limits;
        this.transport = transport;
        this.sessionCalls = sessionCalls;
        this.sessionPages = sessionPages;
        this.console = console;
        this.assets = assets;
        this.proxy = proxy;
        this.description = description;
    }

    void open(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::admit).failureHandler(FrontDoor::apologize);
        router.route().last().handler(context -> Problem.answer(context.request(), ProblemType.NOT_FOUND));
    }

    /** Looks at codes first: they are most of what is asked. */
    private void admit(RoutingContext context) {
        var request = context.request();
        var path = request.path();
        transport.addTo(request.response().headers());
        if (!isInTime(request, path)) {
            Problem.answer(request, ProblemType.TOO_MANY_REQUESTS);
        } else if (path != null && path.startsWith(PublicPages.PREFIX)) {
            pages.answer(context, path);
        } else if (path == null || !PlainPath.isIn(request)) {
            Problem.answer(request, ProblemType.PATH_REFUSED);
        } else if (path.startsWith(ApiProxy.PREFIX)) {
            sessionCalls.admit(context, () -> proxy.answer(request, path));
        } else {
            admitOthers(context, path);
        }
    }

    private boolean isInTime(HttpServerRequest request, @Nullable String path) {
        return path != null && path.startsWith(ApiProxy.PREFIX)
                ? limits.admitsCall(request)
                : limits.admitsPage(request);
    }

    private void admitOthers(RoutingContext context, String path) {
        var request = context.request();
        if (path.equals(OpenApiDocument.PATH)) {
            description.answer(request);
        } else if (path.equals("/")) {
            pages.answerIndex(context);
        } else if (path.startsWith(ReceiptPages.PREFIX)) {
            receipts.answer(context, path);
        } else if (path.equals(CodeKeys.PATH)) {
            keys.answer(request);
        } else if (path.startsWith(Assets.PREFIX)) {
            assets.answer(request);
        } else if (isAtOrBelow(SessionPages.PATH, path)) {
            sessionPages.answer(context, path);
        } else if (isAtOrBelow(ConsoleDoor.PATH, path)) {
            console.answer(request, path);
        } else if (ReadOnly.admits(request)) {
            SecurityHeaders.addTo(request.response().headers());
            context.next();
        }
    }

    private static boolean isAtOrBelow(String place, String path) {
        return path.startsWith(place) && (path.length() == place.length() || path.charAt(place.length()) == '/');
    }

    private static void apologize(RoutingContext context) {
        var request = context.request();
        if (context.response().headWritten()) {
            hangUp(request);
        } else if (context.statusCode() < SERVER_ERROR) {
            Problem.answer(request, ProblemType.BAD_REQUEST);
        } else {
            var problem = Problem.of(ProblemType.INTERNAL_ERROR, request);
            LOG.errorf(context.failure(), "%s failed", problem.requestId());
            problem.answer(request);
        }
    }

    /** A half answer must not look like a whole one. */
    private static void hangUp(HttpServerRequest request) {
        request.connection().close();
    }
}
