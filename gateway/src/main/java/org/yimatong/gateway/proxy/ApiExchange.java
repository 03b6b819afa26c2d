package org.yimatong.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.util.Set;
import org.jboss.logging.Logger;
import org.yimatong.gateway.http.Language;
import org.yimatong.gateway.http.Problem;
import org.yimatong.gateway.http.ProblemType;
import org.yimatong.gateway.http.RequestId;
import org.yimatong.gateway.http.SecurityHeaders;
import org.yimatong.gateway.http.UnreadBody;

/** One request on its way to the service that owns it, and the answer on its way back. */
final class ApiExchange implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ApiExchange.class);
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ApiCall call;
    private final HttpServerRequest request;
    private final Origins origins;
    private final AnswerDeadline deadline;
    private final CallerBody body;
    private final Passage passage;
    private final URI publicAddress;
    private final String requestId = RequestId.next();
    private boolean refused;

    ApiExchange(
            ApiCall call,
            HttpServerRequest request,
            CallerBody body,
            AnswerDeadline deadline,
            Passage passage,
            Origins origins,
            URI publicAddress) {
        this.call = call;
        this.request = request;
        this.origins = origins;
        this.deadline = deadline;
        this.body = body;
        this.passage = passage;
        this.publicAddress = publicAddress;
    }

    /** To be used as the proxy's way to the service. */
    Future<HttpClientRequest> connect(ProxyContext context) {
        var lane = call.laneOf(body);
        if (!passage.enter(lane)) {
            return Future.failedFuture(new Passage.Full());
        }
        var connected = origins.request(call.service(), lane);
        return call.isStream() ? connected : connected.onSuccess(deadline::watch);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var passed = context.request();
        CallerHeaders.strip(passed.headers());
        introduce(passed.headers());
        return deadline.ofFirstPart(body.begin())
                .compose(_ -> ask(context))
                .recover(failure -> mayBeAskedAgain(failure) ? ask(context) : Future.failedFuture(failure))
                .onComplete(_ -> deadline.lift())
                .recover(failure -> Future.succeededFuture(refuse(context, failure)));
    }

    private Future<ProxyResponse> ask(ProxyContext context) {
        var passed = context.request();
        passed.setBody(body.passedOn(passed.getBody().length()));
        return context.sendRequest();
    }

    /**
     * A service may close a connection while a request is on its way, and nobody knows whether it was heard: what only
     * reads is sent once more (RFC 9110, 9.2.2), if all of it is still here.
     */
    private boolean mayBeAskedAgain(Throwable failure) {
        var isClosed = failure instanceof HttpClosedException
                || (failure instanceof SocketException && !(failure instanceof ConnectException));
        return isClosed && READS.contains(request.method()) && body.isHeldWhole();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        headers.remove("Connection").remove("Keep-Alive").remove("Server");
        headers.set(RequestId.HEADER, requestId);
        SecurityHeaders.addTo(headers);
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "private, no-store");
        }
        var location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, origins.withoutAddress(call.service(), location));
        }
        return context.sendResponse().onComplete(_ -> {
            if (refused) {
                UnreadBody.discard(request);
            }
        });
    }

    /**
     * Says whence the request comes. Our own address is taken from configuration, not from what the caller calls us.
     */
    private void introduce(MultiMap headers) {
        headers.set(RequestId.HEADER, requestId)
                .set("X-Forwarded-For", request.remoteAddress().hostAddress())
                .set("X-Forwarded-Proto", publicAddress.getScheme())
                .set("X-Forwarded-Host", publicAddress.getAuthority());
    }

    private ProxyResponse refuse(ProxyContext context, Throwable failure) {
        refused = true;
        var problem = problemOf(failure);
        var answer = context.request()
                .release()
                .response()
                .setStatusCode(problem.type().status());
        problem.addHeaders(answer.headers());
        return answer.setBody(Body.body(problem.body()));
    }

    private Problem problemOf(Throwable failure) {
        if (body.isTooLong()) {
            return problem(ProblemType.TOO_LARGE).naming(body.limit());
        }
        if (deadline.isBodyLate()) {
            return problem(ProblemType.REQUEST_TIMEOUT);
        }
        if (failure instanceof Passage.Full) {
            return problem(ProblemType.TOO_MANY_AT_ONCE);
        }
        if (failure instanceof CallerBody.BrokenOff) {
            return problem(ProblemType.BAD_REQUEST);
        }
        LOG.warnf("%s: %s did not answer: %s", requestId, call.service().label(), failure);
        return problem(deadline.isMissed() ? ProblemType.GATEWAY_TIMEOUT : ProblemType.SERVICE_UNAVAILABLE);
    }

    private Problem problem(ProblemType type) {
        return new Problem(type, Language.of(request), requestId);
    }
}
