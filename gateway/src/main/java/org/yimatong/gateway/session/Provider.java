package org.yimatong.gateway.session;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Questions to Keycloak over HTTP. Few at a time: a browser's log-in and a refresh every few minutes. */
@ApplicationScoped
class Provider {

    private static final int CONNECTIONS = 16;
    private static final int MAY_WAIT = 500;
    private static final int CONNECT_WITHIN_MS = 2_000;
    private static final int ANSWER_WITHIN_MS = 5_000;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client;

    Provider(Vertx vertx) {
        client = vertx.createHttpClient(
                new PoolOptions().setHttp1MaxSize(CONNECTIONS).setMaxWaitQueueSize(MAY_WAIT));
    }

    /** Keycloak says no: the code or the refresh token does not hold. */
    static final class Refused extends RuntimeException {

        Refused(String reason) {
            super(reason, null, false, false);
        }
    }

    /** Nobody knows what Keycloak says: it cannot be reached, or does not understand us. */
    static final class Away extends RuntimeException {

        Away(String reason) {
            super(reason, null, false, false);
        }
    }

    /** Fails with {@link Away}. */
    Future<JsonObject> get(String address) {
        return ask(HttpMethod.GET, address, Buffer.buffer());
    }

    /** Fails with {@link Refused} or {@link Away}. */
    Future<JsonObject> post(String address, Map<String, String> fields) {
        return ask(HttpMethod.POST, address, Buffer.buffer(FormFields.encode(fields)));
    }

    private Future<JsonObject> ask(HttpMethod method, String address, Buffer body) {
        var options = new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(address)
                .setConnectTimeout(CONNECT_WITHIN_MS)
                .putHeader("Accept", "application/json")
                .putHeader("Content-Type", FORM);
        return client.request(options)
                .compose(request -> request.send(body))
                .compose(answer -> answer.body().map(text -> new Answer(answer.statusCode(), json(text))))
                .timeout(ANSWER_WITHIN_MS, TimeUnit.MILLISECONDS)
                .recover(failure -> Future.failedFuture(new Away(failure.toString())))
                .compose(Provider::read);
    }

    private record Answer(int status, JsonObject body) {}

    /** Only what says that the grant does not hold is a refusal; all else may be our own fault (RFC 6749, 5.2). */
    private static Future<JsonObject> read(Answer answer) {
        if (answer.status() / 100 == 2) {
            return Future.succeededFuture(answer.body());
        }
        var error = answer.body().getString("error", "");
        return Future.failedFuture(
                error.equals("invalid_grant") ? new Refused(error) : new Away(answer.status() + " " + error));
    }

    private static JsonObject json(Buffer text) {
        try {
            return text.length() == 0 ? new JsonObject() : text.toJsonObject();
        } catch (DecodeException noJson) {
            return new JsonObject();
        }
    }
}
