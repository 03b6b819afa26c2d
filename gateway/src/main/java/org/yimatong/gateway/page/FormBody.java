package org.yimatong.gateway.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;

/** The fields of a form that a browser sent. */
final class FormBody {

    /** The longest complaint in Chinese is a third of it: each character becomes nine. */
    private static final int LONGEST = 65_536;

    private static final int MOST_FIELDS = 20;
    private static final String ENCODED = "application/x-www-form-urlencoded";

    private FormBody() {}

    /** It was longer than any form of ours. */
    static final class TooLong extends RuntimeException {

        TooLong() {
            super("A form of more than " + LONGEST + " bytes", null, false, false);
        }
    }

    /** Fails with {@link TooLong}, or with {@link IllegalArgumentException} for what is no form. */
    static Future<Map<String, List<String>>> read(HttpServerRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.startsWith(ENCODED)) {
            return Future.failedFuture(new IllegalArgumentException("No form: " + type));
        }
        Promise<Map<String, List<String>>> fields = Promise.promise();
        var body = Buffer.buffer();
        request.exceptionHandler(fields::tryFail);
        request.handler(part -> {
            if (body.length() + part.length() > LONGEST) {
                fields.tryFail(new TooLong());
            } else {
                body.appendBuffer(part);
            }
        });
        request.endHandler(_ -> {
            try {
                fields.tryComplete(
                        new QueryStringDecoder(body.toString(UTF_8), UTF_8, false, MOST_FIELDS).parameters());
            } catch (IllegalArgumentException malformed) {
                fields.tryFail(malformed);
            }
        });
        return fields.future();
    }
}
