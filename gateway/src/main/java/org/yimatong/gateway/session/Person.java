package org.yimatong.gateway.session;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in, as the console shows it. What the person may do is decided by the services, on the token.
 *
 * @param subject by which Keycloak knows the account
 * @param loginId Keycloak's own session, which several of ours may share
 * @param account name by which the person logs in
 * @param areas supervision areas of an official
 * @param uscc enterprise of an enterprise's own people
 */
record Person(
        String subject,
        String loginId,
        String name,
        String account,
        List<String> roles,
        List<String> areas,
        @Nullable String uscc) {

    /** From what the access token says, as the services read it. */
    static Person of(JsonObject claims) {
        var account = claims.getString("preferred_username", "");
        return new Person(
                claims.getString("sub", ""),
                claims.getString("sid", ""),
                claims.getString("name", account),
                account,
                texts(claims.getJsonObject("realm_access", new JsonObject()).getJsonArray("roles", new JsonArray())),
                texts(claims.getJsonArray("areas", new JsonArray())),
                claims.getString("uscc"));
    }

    private static List<String> texts(JsonArray array) {
        return array.stream()
                .flatMap(value -> value instanceof String text ? Stream.of(text) : Stream.empty())
                .toList();
    }
}
