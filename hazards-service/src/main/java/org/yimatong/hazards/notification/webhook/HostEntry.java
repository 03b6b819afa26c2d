package org.yimatong.hazards.notification.webhook;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A host of the configuration, as {@code host}, {@code host:port} or {@code host:*} for every port.
 *
 * @param port as written; empty for the usual one of the scheme, 443 or 80
 */
record HostEntry(String host, String port) {

    private static final Pattern FORM = Pattern.compile("(\\[[0-9a-f:.]+]|[^:/@\\s]+)(?::(\\d{1,5}|\\*))?");
    private static final String EVERY = "*";

    static HostEntry of(String text) {
        var parts = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new IllegalStateException(
                    "yimatong.notification.webhook: %s is neither host, host:port nor host:*".formatted(text));
        }
        return new HostEntry(parts.group(1), parts.group(2) == null ? "" : parts.group(2));
    }

    boolean allows(WebhookTarget target) {
        return host.equals(target.host().toLowerCase(Locale.ROOT))
                && switch (port) {
                    case EVERY -> true;
                    case "" -> target.port() == (target.secured() ? WebhookTarget.HTTPS : WebhookTarget.HTTP);
                    default -> port.equals(String.valueOf(target.port()));
                };
    }
}
