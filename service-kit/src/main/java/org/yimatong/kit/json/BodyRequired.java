package org.yimatong.kit.json;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.yimatong.kit.problem.InvalidInput;

/**
 * Refuses a body that is empty or {@code null} where an operation takes one. Bean Validation passes over it unless each
 * parameter says otherwise, and the operation would stumble.
 */
@Provider
class BodyRequired implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        var read = body.proceed();
        if (read == null) {
            throw new InvalidInput("", "body-missing");
        }
        return read;
    }
}
