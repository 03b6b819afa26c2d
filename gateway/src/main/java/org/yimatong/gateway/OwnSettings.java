package org.yimatong.gateway;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings of ours that stand in no group. Because this group is all of {@code yimatong.}, the gateway does not
 * start with a setting that neither it nor a group knows (ADR 92).
 */
@Unremovable
@ConfigMapping(prefix = "yimatong")
interface OwnSettings {

    /** As people and browsers reach the suite. */
    URI publicAddress();

    CodeSigning codeSigning();

    /** How printed codes are signed. */
    interface CodeSigning {

        /** The private key; without one, codes are not signed. */
        Optional<Path> keyFile();
    }
}
