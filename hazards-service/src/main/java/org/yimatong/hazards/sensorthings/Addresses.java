package org.yimatong.hazards.sensorthings;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Absolute addresses of entities. Whence they are reached is taken from configuration, not from what a caller says. */
@ApplicationScoped
public class Addresses {

    /** Below the public address. */
    public static final String PATH = "/api/v1/sensorthings/v1.1";

    private final String root;

    Addresses(@ConfigProperty(name = "yimatong.public-address") String publicAddress) {
        this.root = publicAddress.replaceAll("/+$", "") + PATH + "/";
    }

    /** Of a set, or of anything else by its path below the root. */
    public String of(String path) {
        return root + path;
    }

    public String of(Entity entity) {
        return of(entity.kind(), entity.id());
    }

    public String of(EntityKind kind, String id) {
        return of(kind.plural() + key(id));
    }

    /** An id as it stands in a path. */
    public static String key(String id) {
        return "('" + encoded(id.replace("'", "''")) + "')";
    }

    /** @param options by their names, as text */
    public static String withQuery(String address, Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> option.getKey() + "=" + encoded(option.getValue()))
                .collect(Collectors.joining("&", address + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
