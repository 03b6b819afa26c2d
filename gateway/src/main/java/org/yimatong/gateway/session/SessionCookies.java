package org.yimatong.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The two cookies: that of the session, and that of a browser on its way through the log-in. No script sees them, no
 * other host can set them where we are reached by https ({@code __Host-}), and other sites' requests carry them only
 * when the person follows a link to us, as from Keycloak ({@code SameSite=Lax}).
 */
@ApplicationScoped
class SessionCookies {

    private static final String NAME = "yimatong";
    private static final String ONLY_BY_THIS_HOST = "__Host-";

    private final boolean byTls;
    private final SessionSettings settings;

    SessionCookies(SessionSettings settings, @ConfigProperty(name = "yimatong.public-address") URI publicAddress) {
        this.settings = settings;
        this.byTls = "https".equals(publicAddress.getScheme());
    }

    /** What the browser says its session is; anything that can be none is nothing. */
    @Nullable
    String session(HttpServerRequest request) {
        return read(request, name());
    }

    void setSession(HttpServerRequest request, String id) {
        set(request, name(), id, settings.absoluteEnd());
    }

    void removeSession(HttpServerRequest request) {
        set(request, name(), "", Duration.ZERO);
    }

    /** By what the browser is known while it logs in: what it has, so that it may do so in several tabs, or new. */
    String beginLogin(HttpServerRequest request) {
        var present = login(request);
        var browser = present == null ? Secret.next() : present;
        set(request, name() + "-login", browser, LoginAttempts.TIME);
        return browser;
    }

    @Nullable
    String login(HttpServerRequest request) {
        return read(request, name() + "-login");
    }

    private String name() {
        return byTls ? ONLY_BY_THIS_HOST + NAME : NAME;
    }

    private static @Nullable String read(HttpServerRequest request, String name) {
        var cookie = request.getCookie(name);
        return cookie != null && Secret.isOne(cookie.getValue()) ? cookie.getValue() : null;
    }

    private void set(HttpServerRequest request, String name, String value, Duration life) {
        request.response()
                .addCookie(Cookie.cookie(name, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(byTls)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(life.toSeconds()));
    }
}
