package org.yimatong.hazards.camera;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Where the picture of a camera can be watched. */
final class PlayerLink {

    private static final int LONGEST = 500;

    /** Those that a browser or a player opens, and that run no script. */
    private static final Set<String> SCHEMES = Set.of("https", "rtsp", "rtsps", "webrtc");

    private PlayerLink() {}

    /** Whether it is an address of a host that carries no password, which everybody who sees the camera would read. */
    static boolean isGood(String link) {
        try {
            var address = new URI(link);
            return link.length() <= LONGEST
                    && address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
