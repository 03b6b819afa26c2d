package org.yimatong.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.Map;

/** Makes the service trust the tokens that {@link Tokens} signs, in place of an identity provider's. */
public class TestIdentity implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var publicKey =
                Base64.getEncoder().encodeToString(Tokens.keys().getPublic().getEncoded());
        return Map.of("quarkus.oidc.public-key", publicKey, "quarkus.oidc.token.issuer", Tokens.ISSUER);
    }

    @Override
    public void stop() {
        // the keys go with the JVM
    }
}
