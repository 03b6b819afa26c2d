package org.yimatong.gateway.http;

import com.github.benmanes.caffeine.cache.Cache;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.ParsedHeaderValues;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.ParsableMIMEValue;
import java.util.List;

/** Whether the caller would rather have a page or data. */
public final class Acceptance {

    private static final MIMEHeader HTML = new ParsableMIMEValue("text/html").forceParse();
    private static final MIMEHeader JSON = new ParsableMIMEValue("application/json").forceParse();
    private static final MIMEHeader PROBLEM = new ParsableMIMEValue(Problem.MEDIA_TYPE).forceParse();

    /** Programs and browsers send one of few with every request, and understanding one takes as long as a look-up. */
    private static final Cache<String, Boolean> PREFERRING_JSON =
            Kept.atMost(500).build();

    private Acceptance() {}

    /** Data only if asked for; a page is what a scanned code is expected to open. */
    public static boolean prefersJson(RoutingContext context) {
        var accept = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accept == null || !accept.contains("json")) {
            return false;
        }
        return PREFERRING_JSON.get(accept, _ -> isJsonBest(context.parsedHeaders()));
    }

    private static boolean isJsonBest(ParsedHeaderValues headers) {
        var best = headers.findBestUserAcceptedIn(headers.accept(), List.of(HTML, JSON, PROBLEM));
        return best == null || !best.subComponent().equals("html");
    }

    /** A page about a problem is for browsers, which say that they take HTML; everybody else gets a document. */
    public static boolean prefersPage(RoutingContext context) {
        var accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html") && !prefersJson(context);
    }
}
