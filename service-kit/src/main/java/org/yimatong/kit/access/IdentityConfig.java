package org.yimatong.kit.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Where this service asks whether a token still holds, and as whom. */
@ConfigMapping(prefix = "yimatong.identity")
interface IdentityConfig {

    /** The end point of RFC 7662, "OAuth 2.0 Token Introspection"; nobody is asked without one. */
    Optional<URI> introspection();

    /** By which this service is known to the identity provider. */
    @WithDefault("yimatong")
    String clientId();

    /** Its secret there. */
    Optional<String> clientSecret();

    /** Who has these roles only is a machine: its writes are taken as reads are, and go on when nobody can be asked. */
    Optional<Set<String>> machineRoles();
}
