package org.yimatong.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Where browsers log in, and as whom the door asks there. */
@ConfigMapping(prefix = "yimatong.login")
interface LoginSettings {

    /** The realm, as the door reaches it; what browsers are told is what it says of itself. */
    @WithDefault("http://127.0.0.1:8180/realms/yimatong")
    URI realm();

    @WithDefault("yimatong-console")
    String clientId();

    /** Without it nobody can log in. */
    Optional<String> clientSecret();
}
