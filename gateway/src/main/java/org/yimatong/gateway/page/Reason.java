package org.yimatong.gateway.page;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yimatong.events.codes.v1.CodeEvent.PublicReason;
import org.yimatong.gateway.http.Texts;

/**
 * Why a code is not green, as the public reads it.
 *
 * @param status what this reason alone makes of the code, lower case
 * @param word the same in a word
 * @param since Beijing time
 */
public record Reason(Category category, String status, String word, String text, String since) {

    /** Whence reasons come. */
    public enum Category {
        FINDINGS,
        MONITORING,
        CREDENTIALS,
        PROMISE,
        RATING,
        OTHER;

        private static final Map<String, Category> OF = Map.ofEntries(
                entry("major-finding-open", FINDINGS),
                entry("finding-overdue", FINDINGS),
                entry("alarm-critical", MONITORING),
                entry("alarm-standing", MONITORING),
                entry("monitoring-interrupted", MONITORING),
                entry("credential-expired", CREDENTIALS),
                entry("credential-missing", CREDENTIALS),
                entry("promise-missing", PROMISE),
                entry("rating-red", RATING),
                entry("rating-raised", RATING),
                entry("rating-expired", RATING));

        static Category of(String code) {
            return OF.getOrDefault(code, OTHER);
        }
    }

    static List<Reason> of(List<PublicReason> reasons, Texts words) {
        return reasons.stream()
                .map(reason -> new Reason(
                        Category.of(reason.code()),
                        reason.status().toLowerCase(Locale.ROOT),
                        words.sayOr("status." + reason.status(), ""),
                        textOf(reason.code(), words),
                        WallClock.toTheMinute(reason.since())))
                .toList();
    }

    /** A reason of a newer policy still has a text. */
    static String textOf(String code, Texts words) {
        return words.sayOr("reason." + code, words.say("reason.other"));
    }
}
