package org.yimatong.gateway.session;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak as the door uses it: authorization code with PKCE, refresh, and the end of a log-in (OpenID Connect). All
 * fail with {@link Provider.Away} when it cannot be asked.
 */
@ApplicationScoped
class Keycloak {

    private static final Logger LOG = Logger.getLogger(Keycloak.class);
    private static final String DESCRIPTION = "/.well-known/openid-configuration";

    private final Provider provider;
    private final LoginSettings settings;
    private final Clock clock;
    private final String publicAddress;
    private volatile @Nullable Description description;

    Keycloak(
            Provider provider,
            LoginSettings settings,
            Clock clock,
            @ConfigProperty(name = "yimatong.public-address") URI publicAddress) {
        this.provider = provider;
        this.settings = settings;
        this.clock = clock;
        this.publicAddress = publicAddress.toString().replaceAll("/+$", "");
    }

    /** What the realm says of itself (OpenID Connect Discovery, 3). */
    private record Description(String issuer, String authorization, String token, String keys, String end) {

        static Description of(JsonObject said) {
            return new Description(
                    required(said, "issuer"),
                    required(said, "authorization_endpoint"),
                    required(said, "token_endpoint"),
                    required(said, "jwks_uri"),
                    required(said, "end_session_endpoint"));
        }
    }

    /** Where the browser is sent to log in. */
    Future<String> loginAddress(LoginAttempt attempt, String language) {
        return description()
                .map(at -> FormFields.in(
                        at.authorization(),
                        Map.of(
                                "response_type", "code",
                                "client_id", settings.clientId(),
                                "redirect_uri", callback(),
                                "scope", "openid",
                                "state", attempt.state(),
                                "nonce", attempt.nonce(),
                                "code_challenge", attempt.challenge(),
                                "code_challenge_method", "S256",
                                "ui_locales", language)));
    }

    /** The tokens for a code. Fails with {@link Provider.Refused} if it, or what comes for it, does not hold. */
    Future<Tokens> exchange(String code, LoginAttempt attempt) {
        var fields = Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                callback(),
                "code_verifier",
                attempt.verifier());
        return description()
                .compose(at -> post(at.token(), fields)
                        .compose(answer -> provider.get(at.keys()).compose(keys -> {
                            IdToken.check(answer, keys, at.issuer(), settings.clientId(), attempt.nonce());
                            return Future.succeededFuture(tokens(answer));
                        })));
    }

    /** New tokens for those that are about to end. Fails with {@link Provider.Refused} if the log-in is over. */
    Future<Tokens> refresh(Tokens tokens) {
        var fields = Map.of("grant_type", "refresh_token", "refresh_token", tokens.refresh());
        return description().compose(at -> post(at.token(), fields)).map(this::tokens);
    }

    /** Ends the log-in, so that the next begins with the form. Whether it was over before does not matter. */
    Future<Void> end(Tokens tokens) {
        return description()
                .compose(at -> post(at.end(), Map.of("refresh_token", tokens.refresh())))
                .recover(failure -> failure instanceof Provider.Refused
                        ? Future.succeededFuture(new JsonObject())
                        : Future.failedFuture(failure))
                .mapEmpty();
    }

    /** Where the person ends the log-in by hand, should the door be unable to; the console's own if nobody knows. */
    String endAddress() {
        var known = description;
        return known == null
                ? ReturnAddress.CONSOLE
                : FormFields.in(
                        known.end(),
                        Map.of(
                                "client_id",
                                settings.clientId(),
                                "post_logout_redirect_uri",
                                publicAddress + ReturnAddress.CONSOLE));
    }

    private String callback() {
        return publicAddress + LogIn.CALLBACK;
    }

    private Future<JsonObject> post(String address, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("client_id", settings.clientId());
        all.put("client_secret", settings.clientSecret().orElse(""));
        return provider.post(address, all).onFailure(failure -> LOG.warnf("Keycloak at %s: %s", address, failure));
    }

    private Tokens tokens(JsonObject answer) {
        var access = required(answer, "access_token");
        var now = clock.instant();
        var ends = now.plusSeconds(Long.parseLong(required(answer, "expires_in")));
        return new Tokens(access, required(answer, "refresh_token"), now, ends, Person.of(IdToken.unverified(access)));
    }

    /** What lacks it does not come from Keycloak, but from something that stands in for it while it is away. */
    private static String required(JsonObject answer, String member) {
        var value = answer.getValue(member);
        if (value == null) {
            throw new Provider.Away("answer without " + member);
        }
        return value.toString();
    }

    private Future<Description> description() {
        var known = description;
        return known != null
                ? Future.succeededFuture(known)
                : provider.get(settings.realm() + DESCRIPTION)
                        .map(Description::of)
                        .onSuccess(read -> description = read)
                        .onFailure(failure -> LOG.warnf("Keycloak at %s: %s", settings.realm(), failure));
    }
}
