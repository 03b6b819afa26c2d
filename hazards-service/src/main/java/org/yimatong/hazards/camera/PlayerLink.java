package org.yimatong.hazards.camera;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the picture of a camera can be watched. */
final class PlayerLink {

    private static final int LONGEST = 500;

    /** Those that a browser or a player opens, and that run no script. */
    private static final Set<String> SCHEMES = Set.of("https", "rtsp", "rtsps", "webrtc");

    /** No letters but those of ASCII: others may look like what they are not, or turn around what is read. */
    private static final Pattern PLAIN = Pattern.compile("[!-~]{1,%d}".formatted(LONGEST));

    /** Hosts that are another machine for everybody who opens the link. */
    private static final Pattern OWN_MACHINE =
            Pattern.compile("localhost\\.?|127\\..*|0\\.0\\.0\\.0|\\[::1?]", Pattern.CASE_INSENSITIVE);

    private PlayerLink() {}

    /** Whether it is an address of a host that carries no password, which everybody who sees the camera would read. */
    static boolean isGood(String link) {
        try {
            var address = new URI(link);
            return PLAIN.matcher(link).matches()
                    && address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && !OWN_MACHINE.matcher(address.getHost()).matches()
                    && address.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
