package org.yimatong.gateway.page;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.codes.v1.CodeEvent.PublicPromise;
import org.yimatong.events.codes.v1.CodeEvent.PublicReason;
import org.yimatong.gateway.codeview.Sighting;
import org.yimatong.gateway.http.Texts;

/** A code for programs, for example of a turnstile: the same facts as on the page. */
final class CodeJson {

    /** National hotline for reporting hazards and accidents at work. */
    static final String COMPLAINT_HOTLINE = "12350";

    private CodeJson() {}

    static RenderedPage of(Sighting sighting, @Nullable PublicPromise promise, Texts words) {
        var code = sighting.code();
        var reasons = new JsonArray();
        code.reasons().forEach(reason -> reasons.add(of(reason, words)));
        var json = new JsonObject()
                .put("name", code.name())
                .put("kind", code.kind())
                .put("area", code.area())
                .put("enterpriseStatus", code.enterpriseStatus())
                .put("status", sighting.shown().name())
                .put("lastKnownStatus", code.status().name())
                .put("reasons", reasons)
                .put("since", code.since())
                .put("asOf", RenderedPage.AS_OF)
                .put("stale", sighting.stale())
                .put("promise", promise == null ? null : TodaysPromise.json(promise))
                .put("complaint", COMPLAINT_HOTLINE);
        return RenderedPage.ofJson(json.encode());
    }

    private static JsonObject of(PublicReason reason, Texts words) {
        return new JsonObject()
                .put("code", reason.code())
                .put("text", Reason.textOf(reason.code(), words))
                .put("since", reason.since());
    }
}
