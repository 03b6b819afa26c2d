package org.yimatong.kit.json;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Locale;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.UnsupportedMediaType;

/**
 * Refuses a body that is empty or {@code null} where an operation takes one: Bean Validation passes over it unless each
 * parameter says otherwise, and the operation would stumble. Refuses plain text for a record as well, which would else
 * become one if it has a single text.
 */
@Provider
class BodyRequired implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (body.getType().isRecord() && !isJson(body.getMediaType())) {
            throw new UnsupportedMediaType();
        }
        var read = body.proceed();
        if (read == null) {
            throw new InvalidInput("", "body-missing");
        }
        return read;
    }

    private static boolean isJson(MediaType type) {
        var kind = type.getSubtype().toLowerCase(Locale.ROOT);
        return kind.equals("json") || kind.endsWith("+json");
    }
}
