package org.yimatong.kit.access;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What claims give a caller: in a token as it was signed, or as the identity provider would sign it now. */
record Rights(
        Set<String> roles, Set<String> areas, @Nullable String uscc) {

    /** @param token in three parts, verified */
    static Rights signedIn(String token) {
        var claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return of(new JsonObject(Buffer.buffer(claims)));
    }

    static Rights of(JsonObject claims) {
        var realm = claims.getJsonObject("realm_access", new JsonObject());
        return new Rights(texts(realm.getValue("roles")), texts(claims.getValue("areas")), claims.getString("uscc"));
    }

    private static Set<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case null -> Set.of();
            case JsonArray several -> several.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
            default -> Set.of(claim.toString());
        };
    }
}
