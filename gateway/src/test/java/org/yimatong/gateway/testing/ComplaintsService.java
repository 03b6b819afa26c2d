package org.yimatong.gateway.testing;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes complaints the way the service does, and has the moods of a real one, by what it is told. */
public final class ComplaintsService {

    public static final String RECEIPT = "7K2M-9QXA-B3DE-40ZT";
    public static final String NEW_RECEIPT = "2222-2222-2222-2222";
    public static final String RECEIPT_WHILE_AWAY = "1111-1111-1111-1111";
    public static final String WHILE_AWAY = "服务中断时写的举报";
    public static final String TOO_MANY = "今天的第一百次举报";
    public static final String SENT_BEFORE = "改过的举报";
    public static final String TAPPED_TWICE = "连点两下的举报";

    private static final AtomicInteger TIMES_ASKED = new AtomicInteger();

    private ComplaintsService() {}

    static void take(HttpServerRequest request) {
        var key = request.getHeader("Idempotency-Key");
        var sender = request.getHeader("X-Forwarded-For");
        request.body().onSuccess(body -> {
            if (key == null || sender == null) {
                answer(request, 400, new JsonObject());
                return;
            }
            switch (body.toJsonObject().getString("text")) {
                case WHILE_AWAY -> request.connection().close();
                case TAPPED_TWICE -> {
                    if (TIMES_ASKED.incrementAndGet() < 3) {
                        answer(request, 409, problem("request-running"));
                    } else {
                        answer(request, 201, new JsonObject().put("receipt", RECEIPT));
                    }
                }
                case TOO_MANY -> answer(request, 429, problem("too-many-complaints"));
                case SENT_BEFORE -> answer(request, 422, problem("idempotency-key-reused"));
                default -> answer(request, 201, new JsonObject().put("receipt", RECEIPT));
            }
        });
    }

    static void tell(HttpServerRequest request, String path) {
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case RECEIPT ->
                answer(
                        request,
                        200,
                        new JsonObject()
                                .put("receipt", RECEIPT)
                                .put("kind", "HAZARD")
                                .put("status", "ANSWERED")
                                .put("filedAt", "2026-03-02T08:30:00Z")
                                .put("handledAt", "2026-03-02T09:10:00Z")
                                .put("answeredAt", "2026-03-03T01:00:00Z")
                                .put("answer", "已责令企业停用该罐。\n<b>感谢您的监督。</b>"));
            case NEW_RECEIPT ->
                answer(
                        request,
                        200,
                        new JsonObject()
                                .put("receipt", NEW_RECEIPT)
                                .put("kind", "OTHER")
                                .put("status", "RECEIVED")
                                .put("filedAt", "2026-03-02T08:30:00Z")
                                .putNull("handledAt")
                                .putNull("answeredAt")
                                .putNull("answer"));
            case RECEIPT_WHILE_AWAY -> request.connection().close();
            default -> answer(request, 404, problem("not-found"));
        }
    }

    private static JsonObject problem(String type) {
        return new JsonObject().put("type", "/problems/" + type);
    }

    private static void answer(HttpServerRequest request, int status, JsonObject body) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body.toBuffer());
    }
}
