package org.yimatong.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.gateway.http.Problem;
import org.yimatong.gateway.http.ProblemType;
import org.yimatong.gateway.limit.SourceAddress;

/** Passes requests to the services that own their paths, and the answers back, both part by part as they come. */
@ApplicationScoped
public class ApiProxy {

    public static final String PREFIX = ApiCall.PREFIX;

    private static final ProxyOptions HTTP_ONLY = new ProxyOptions().setSupportWebSocket(false);

    private final Vertx vertx;
    private final Origins origins;
    private final ProxySettings settings;
    private final ProxyMetrics metrics;
    private final Places places;
    private final URI publicAddress;

    ApiProxy(
            Vertx vertx,
            Origins origins,
            ProxySettings settings,
            ProxyMetrics metrics,
            Places places,
            @ConfigProperty(name = "yimatong.public-address") URI publicAddress) {
        this.vertx = vertx;
        this.origins = origins;
        this.settings = settings;
        this.metrics = metrics;
        this.places = places;
        this.publicAddress = publicAddress;
    }

    /** Answers a request below {@link #PREFIX}. */
    public void answer(HttpServerRequest request, String path) {
        ApiCall.of(request, path)
                .ifPresentOrElse(call -> answer(request, call), () -> Problem.answer(request, ProblemType.NOT_FOUND));
    }

    private void answer(HttpServerRequest request, ApiCall call) {
        var passage = new Passage(places, SourceAddress.of(request));
        request.response().endHandler(_ -> {
            passage.leave();
            metrics.answered(call.service(), request.response().getStatusCode());
        });
        if (declaredLength(request) > bodyLimit(call)) {
            Problem.of(ProblemType.TOO_LARGE, request).naming(bodyLimit(call)).answer(request);
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            request.response().writeContinue();
        }
        pass(request, call, passage);
    }

    private void pass(HttpServerRequest request, ApiCall call, Passage passage) {
        var body = new CallerBody(request, bodyLimit(call));
        var deadline = new AnswerDeadline(
                vertx,
                body,
                call.takesItsTime() ? settings.importAnswerWithin() : settings.answerWithin(),
                call.bringsFile() ? settings.importBodyWithin() : settings.bodyWithin());
        var exchange = new ApiExchange(call, request, body, deadline, passage, origins, publicAddress);
        HttpProxy.reverseProxy(HTTP_ONLY, origins.everyday(call.service()))
                .origin(exchange::connect)
                .addInterceptor(exchange)
                .handle(request);
    }

    private long bodyLimit(ApiCall call) {
        return (call.bringsFile() ? settings.importBodyLimit() : settings.bodyLimit()).asLongValue();
    }

    private static long declaredLength(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
