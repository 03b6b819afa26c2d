package org.yimatong.hazards.notification.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** To which hosts posts may be sent. Without the key of the secrets there are no webhooks. */
@ConfigMapping(prefix = "yimatong.notification.webhook")
interface WebhookConfig {

    /** From which the secrets of all channels follow: at least 32 bytes, in Base64. */
    Optional<String> secretKey();

    /**
     * Hosts of the public net that may be posted to, as {@link HostEntry} reads them. An address of a private net is
     * refused.
     */
    Optional<Set<String>> hosts();

    /**
     * Hosts that channels of officials may post to although their addresses are of a private net, or of this machine;
     * written as {@link #hosts()}.
     */
    Optional<Set<String>> innerHosts();

    /** Whether addresses may begin with {@code http:}, too. */
    @WithDefault("false")
    boolean plainHttp();
}
