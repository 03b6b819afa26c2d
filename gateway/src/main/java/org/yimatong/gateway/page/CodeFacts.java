package org.yimatong.gateway.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.codes.v1.CodeEvent.PublicPromise;
import org.yimatong.gateway.codeview.CodeStatus;
import org.yimatong.gateway.codeview.PublishedCode;
import org.yimatong.gateway.codeview.Sighting;
import org.yimatong.gateway.http.Language;
import org.yimatong.gateway.http.Texts;
import org.yimatong.gateway.page.Reason.Category;

/**
 * What the page of a code says, in one language.
 *
 * @param status that may be shown, lower case: names the colour and the shape
 * @param word the status in a word
 * @param standing how the enterprise stands, if that is worth a word beside the status; else empty
 * @param lastKnown the status that was last known, in a word; empty unless stale
 * @param explained whether the reasons, or that there are none, are worth saying
 * @param since when the last known status began, Beijing time
 * @param asOf where the instant will stand
 * @param promises today's safety promise, if there is one
 * @param isPromising whether the enterprise ever made one, so that none today is worth saying; not once it is closed
 */
public record CodeFacts(
        String token,
        String name,
        String kind,
        String area,
        String status,
        String word,
        String standing,
        String meaning,
        boolean stale,
        String lastKnown,
        List<ReasonGroup> reasons,
        boolean explained,
        String since,
        String asOf,
        int policyVersion,
        List<TodaysPromise> promises,
        boolean isPromising) {

    private static final String CLOSED = CodeStatus.CLOSED.name();

    /** The reasons of one category, worst first. */
    public record ReasonGroup(String title, List<Reason> reasons) {}

    static CodeFacts of(Sighting sighting, @Nullable PublicPromise promise, Texts words) {
        var code = sighting.code();
        var shown = sighting.shown().name();
        var isGone = CLOSED.equals(code.enterpriseStatus());
        var stale = sighting.stale() && sighting.shown() != CodeStatus.SUSPENDED; // which stays so, however long ago
        return new CodeFacts(
                code.token(),
                code.name(),
                words.sayOr("kind." + code.kind(), code.kind()),
                words.sayOr("area." + code.area(), code.area()),
                shown.toLowerCase(Locale.ROOT),
                words.say("status." + shown),
                shown.equals(CLOSED) ? "" : words.sayOr("standing." + code.enterpriseStatus(), ""),
                stale ? words.say("meaning.STALE") : words.say("meaning." + shown),
                stale,
                stale ? words.say("status." + code.status()) : "",
                grouped(code, words),
                sighting.shown() != CodeStatus.SUSPENDED
                        && !(isGone && code.reasons().isEmpty()),
                WallClock.toTheMinute(code.since()),
                RenderedPage.AS_OF,
                code.policyVersion(),
                promise == null ? List.of() : List.of(TodaysPromise.of(promise, words)),
                code.promise() != null && !isGone);
    }

    private static List<ReasonGroup> grouped(PublishedCode code, Texts words) {
        var reasons = Reason.of(code.reasons(), words);
        return Arrays.stream(Category.values())
                .map(category -> new ReasonGroup(
                        words.say("category." + category),
                        reasons.stream()
                                .filter(reason -> reason.category() == category)
                                .toList()))
                .filter(group -> !group.reasons().isEmpty())
                .toList();
    }

    /** Title of the browser's tab. */
    public String title(Language language) {
        return language == Language.CHINESE ? word + " · " + name : word + " – " + name;
    }
}
