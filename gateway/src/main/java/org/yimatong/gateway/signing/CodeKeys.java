package org.yimatong.gateway.signing;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import org.yimatong.gateway.http.ReadOnly;
import org.yimatong.gateway.http.SecurityHeaders;

/** Publishes the keys by which codes can be verified, as a JSON Web Key Set (RFC 7517). */
@Singleton
public class CodeKeys {

    public static final String PATH = "/.well-known/yimatong-code-keys.json";

    private final Buffer set;

    CodeKeys(CodeSigner signer) {
        var keys = new JsonArray();
        signer.published().forEach(key -> keys.add(key.asJwk()));
        set = new JsonObject().put("keys", keys).toBuffer();
    }

    Buffer set() {
        return set;
    }

    public void answer(HttpServerRequest request) {
        if (!ReadOnly.admits(request)) {
            return;
        }
        var response = request.response();
        SecurityHeaders.addTo(response.headers());
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/jwk-set+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(set.length()));
        if (ReadOnly.isHead(request)) {
            response.end();
        } else {
            response.end(set);
        }
    }
}
