package org.yimatong.gateway.page;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.gateway.http.RequestId;

/**
 * The service that keeps complaints, as the public pages ask it. Its connections are few and its own, so that a flood
 * of complaints holds up nothing else.
 */
@Singleton
class ComplaintOffice {

    private static final int CONNECTIONS = 8;
    private static final int MAY_WAIT = 100;
    private static final int CONNECT_WITHIN_MS = 2_000;
    private static final int ANSWER_WITHIN_MS = 8_000;
    private static final int TURNS = 10;
    private static final int PAUSE_MS = 500;
    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String RECEIPTS = "/api/v1/complaint-receipts/";

    private final Vertx vertx;
    private final HttpClient client;
    private final String address;

    ComplaintOffice(Vertx vertx, @ConfigProperty(name = "yimatong.origin.enterprises") URI address) {
        this.vertx = vertx;
        this.address = address.toString().replaceAll("/+$", "");
        client = vertx.createHttpClient(
                new PoolOptions().setHttp1MaxSize(CONNECTIONS).setMaxWaitQueueSize(MAY_WAIT));
    }

    /** @param body empty if it was no JSON object */
    record Answer(int status, JsonObject body) {

        boolean isProblem(String type) {
            return ("/problems/" + type).equals(body.getString("type"));
        }
    }

    /**
     * Files the complaint; the same form again gets the same answer. Fails if the office cannot be reached, or says
     * nothing; then nobody knows whether it was filed.
     */
    Future<Answer> file(String token, ComplaintForm form, HttpServerRequest asked) {
        return file(token, form, asked, TURNS);
    }

    /** Who taps twice sends twice, and is shown the second answer: so it waits for the first to be filed. */
    private Future<Answer> file(String token, ComplaintForm form, HttpServerRequest asked, int turns) {
        var headers = Map.of("Content-Type", "application/json", "Idempotency-Key", form.key());
        return ask(HttpMethod.POST, COMPLAINTS, headers, form.asJson(token).toBuffer(), asked)
                .compose(answer -> turns > 1 && answer.isProblem("request-running")
                        ? vertx.timer(PAUSE_MS, TimeUnit.MILLISECONDS).compose(_ -> file(token, form, asked, turns - 1))
                        : Future.succeededFuture(answer));
    }

    /** What has become of the complaint. Fails if the office cannot be reached. */
    Future<Answer> follow(String receipt, HttpServerRequest asked) {
        return ask(HttpMethod.GET, RECEIPTS + receipt, Map.of(), Buffer.buffer(), asked);
    }

    private Future<Answer> ask(
            HttpMethod method, String path, Map<String, String> headers, Buffer body, HttpServerRequest asked) {
        var options = new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(address + path)
                .setConnectTimeout(CONNECT_WITHIN_MS)
                .setIdleTimeout(ANSWER_WITHIN_MS);
        headers.forEach(options::putHeader);
        options.putHeader(RequestId.HEADER, RequestId.next());
        options.putHeader("X-Forwarded-For", asked.remoteAddress().hostAddress());
        return client.request(options)
                .compose((HttpClientRequest request) -> request.send(body))
                .compose(ComplaintOffice::read);
    }

    private static Future<Answer> read(HttpClientResponse response) {
        return response.body().map(body -> new Answer(response.statusCode(), json(body)));
    }

    private static JsonObject json(Buffer body) {
        try {
            return body.length() == 0 ? new JsonObject() : body.toJsonObject();
        } catch (DecodeException noJson) {
            return new JsonObject();
        }
    }
}
