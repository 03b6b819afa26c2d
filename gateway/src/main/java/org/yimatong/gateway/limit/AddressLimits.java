package org.yimatong.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.yimatong.gateway.http.Kept;

/** How often each source address asks. */
@ApplicationScoped
public class AddressLimits {

    /** More than send anything in a minute; forgetting one only forgives it. */
    private static final int MOST = 100_000;

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(1);

    private final LimitSettings settings;
    private final Set<String> exempt;
    private final Cache<String, Pace> pages = paces();
    private final Cache<String, Pace> calls = paces();

    AddressLimits(LimitSettings settings) {
        this.settings = settings;
        this.exempt = Set.copyOf(settings.exemptAddresses());
    }

    /** Whether this address is not limited at all. */
    public boolean isExempt(String address) {
        return exempt.contains(address);
    }

    /** Whether a public page may be asked for now. */
    public boolean admitsPage(HttpServerRequest request) {
        return admits(request, pages, settings.pagesPerSecond(), settings.pagesAtOnce());
    }

    /** Whether a service may be asked for something now. */
    public boolean admitsCall(HttpServerRequest request) {
        return admits(request, calls, settings.callsPerSecond(), settings.callsAtOnce());
    }

    private boolean admits(HttpServerRequest request, Cache<String, Pace> paces, int perSecond, int atOnce) {
        var address = SourceAddress.of(request);
        if (isExempt(address)) {
            return true;
        }
        var now = System.nanoTime();
        return Objects.requireNonNull(paces.get(address, _ -> new Pace(perSecond, atOnce, now)))
                .admits(now);
    }

    private static Cache<String, Pace> paces() {
        return Kept.atMost(MOST).expireAfterAccess(FORGOTTEN_AFTER).build();
    }
}
