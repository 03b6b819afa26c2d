package org.yimatong.hazards.notification.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import org.yimatong.kit.problem.InvalidInput;

/**
 * The address of a web page that takes posts.
 *
 * @param path with the query, if there is one
 */
record WebhookTarget(boolean secured, String host, int port, String path) {

    static final int HTTPS = 443;
    static final int HTTP = 80;

    /** @throws InvalidInput if it is no such address, or says who calls or a place within the page */
    static WebhookTarget of(String address) {
        try {
            return of(new URI(address));
        } catch (URISyntaxException malformed) {
            throw malformed();
        }
    }

    private static WebhookTarget of(URI address) {
        var secured = "https".equalsIgnoreCase(address.getScheme());
        var complete = (secured || "http".equalsIgnoreCase(address.getScheme())) && address.getHost() != null;
        if (!complete || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw malformed();
        }
        var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return new WebhookTarget(
                secured,
                address.getHost(),
                address.getPort() >= 0 ? address.getPort() : secured ? HTTPS : HTTP,
                address.getRawQuery() == null ? path : path + "?" + address.getRawQuery());
    }

    private static InvalidInput malformed() {
        return new InvalidInput("/target", "url-malformed");
    }
}
