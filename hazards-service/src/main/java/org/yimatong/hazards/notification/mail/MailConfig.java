package org.yimatong.hazards.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** By which server mail is sent. Without host and sender there is none. */
@ConfigMapping(prefix = "yimatong.notification.mail")
interface MailConfig {

    /** How the connection is kept from others. */
    enum Security {
        /** Not at all. */
        NONE,
        /** By TLS from the first words on; a server without it is refused. */
        STARTTLS,
        /** By TLS at once. */
        TLS
    }

    Optional<String> host();

    @WithDefault("587")
    int port();

    @WithDefault("STARTTLS")
    Security security();

    Optional<String> user();

    Optional<String> password();

    /** Domains of the mailboxes that may be mailed to; {@code *} for all. Without them there is no mail. */
    Optional<Set<String>> domains();

    /** Address of the sender. */
    Optional<String> from();
}
