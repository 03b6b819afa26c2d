package org.yimatong.gateway.page;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.gateway.http.Texts;

/**
 * What the page of a receipt says, in one language.
 *
 * @param steps all three, those to come included
 * @param answer of the bureau; empty until there is one
 */
public record ReceiptFacts(String receipt, String kind, String status, List<Step> steps, String answer) {

    /** @param at Beijing time; empty if it is still to come */
    public record Step(String word, String at) {

        public boolean isDone() {
            return !at.isEmpty();
        }
    }

    static ReceiptFacts of(JsonObject receipt, Texts words) {
        var answer = receipt.getString("answer");
        var steps = new ArrayList<Step>();
        steps.add(step("RECEIVED", receipt.getString("filedAt"), words));
        steps.add(step("BEING_HANDLED", receipt.getString("handledAt"), words));
        steps.add(step("ANSWERED", receipt.getString("answeredAt"), words));
        return new ReceiptFacts(
                receipt.getString("receipt"),
                words.sayOr("complaint.kind." + receipt.getString("kind"), ""),
                words.sayOr("receipt.status." + receipt.getString("status"), ""),
                List.copyOf(steps),
                answer == null ? "" : answer);
    }

    private static Step step(String status, @Nullable String at, Texts words) {
        return new Step(
                words.say("receipt.status." + status), at == null ? "" : WallClock.toTheMinute(Instant.parse(at)));
    }
}
