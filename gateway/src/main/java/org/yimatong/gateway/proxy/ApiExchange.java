package org.yimatong.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import org.jboss.logging.Logger;
import org.yimatong.gateway.http.Language;
import org.yimatong.gateway.http.Problem;
import org.yimatong.gateway.http.ProblemType;
import org.yimatong.gateway.http.RequestId;
import org.yimatong.gateway.http.UnreadBody;

/** One request on its way to the service that owns it, and the answer on its way back. */
final class ApiExchange implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ApiExchange.class);

    private final ApiCall call;
    private final HttpServerRequest request;
    private final Origins origins;
    private final AnswerDeadline deadline;
    private final LimitedBody body;
    private final URI publicAddress;
    private final String requestId = RequestId.next();
    private boolean refused;

    ApiExchange(
            ApiCall call,
            HttpServerRequest request,
            long bodyLimit,
            AnswerDeadline deadline,
            Origins origins,
            URI publicAddress) {
        this.call = call;
        this.request = request;
        this.origins = origins;
        this.deadline = deadline;
        this.body = new LimitedBody(request, bodyLimit, deadline::progress, deadline::bodyPassed);
        this.publicAddress = publicAddress;
    }

    /** To be used as the proxy's way to the service. */
    Future<HttpClientRequest> connect(ProxyContext context) {
        var connected = origins.request(call);
        return call.isStream() ? connected : connected.onSuccess(deadline::watch);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var passed = context.request();
        CallerHeaders.strip(passed.headers());
        introduce(passed.headers());
        passed.setBody(Body.body(body, passed.getBody().length()));
        return context.sendRequest()
                .onComplete(_ -> deadline.lift())
                .recover(failure -> Future.succeededFuture(refuse(context, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        headers.remove("Connection").remove("Keep-Alive").remove("Server");
        headers.set(RequestId.HEADER, requestId).set("X-Content-Type-Options", "nosniff");
        var location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, origins.withoutAddress(call, location));
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
        LOG.warnf("%s: %s did not answer: %s", requestId, call.service().label(), failure);
        return problem(deadline.isMissed() ? ProblemType.GATEWAY_TIMEOUT : ProblemType.SERVICE_UNAVAILABLE);
    }

    private Problem problem(ProblemType type) {
        return new Problem(type, Language.of(request), requestId);
    }
}
