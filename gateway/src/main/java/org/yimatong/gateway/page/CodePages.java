package org.yimatong.gateway.page;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.codes.v1.CodeEvent.PublicPromise;
import org.yimatong.gateway.codeview.PublishedCode;
import org.yimatong.gateway.codeview.Sighting;
import org.yimatong.gateway.http.Kept;
import org.yimatong.gateway.http.Language;
import org.yimatong.gateway.http.PerLanguage;
import org.yimatong.gateway.http.Texts;

/**
 * What the public is shown, as pages and for programs. Each is rendered when first asked for and kept until its code
 * changes or it is long unused.
 */
@Singleton
class CodePages {

    /** In one language about 6 kB each, less for programs. */
    private static final int PAGES_KEPT = 5_000;

    private final PerLanguage<Cache<String, CodePage>> pages = kept();
    private final PerLanguage<Cache<String, CodePage>> forPrograms = kept();
    private final Clock clock;
    private final PerLanguage<Frame> frames;
    private final PerLanguage<RenderedPage> unknown;
    private final PerLanguage<RenderedPage> loading;
    private final PerLanguage<RenderedPage> index;

    CodePages(Assets assets, Clock clock) {
        this.clock = clock;
        frames = PerLanguage.of(language -> Frame.in(language, assets));
        unknown = PerLanguage.of(language -> notice(frames.in(language), "unknown"));
        loading = PerLanguage.of(language -> notice(frames.in(language), "loading"));
        index = PerLanguage.of(
                language -> constant(Html.index(frames.in(language)).render()));
    }

    /** By token: a change does not make another key, so what is looked at often stays, however often it changes. */
    private static PerLanguage<Cache<String, CodePage>> kept() {
        return PerLanguage.of(_ -> Kept.atMost(PAGES_KEPT).build());
    }

    /** A page, and what it was rendered for; codes are told apart by identity, for a change makes a new one. */
    private record CodePage(
            PublishedCode code, boolean stale, @Nullable PublicPromise promise, RenderedPage page) {

        boolean shows(Sighting sighting, @Nullable PublicPromise todays) {
            return code == sighting.code() && stale == sighting.stale() && Objects.equals(promise, todays);
        }
    }

    RenderedPage.Complete of(Sighting sighting, Language language) {
        var frame = frames.in(language);
        return shown(sighting, pages.in(language), promise -> page(sighting, promise, frame));
    }

    /** For programs. */
    RenderedPage.Complete json(Sighting sighting, Language language) {
        var words = words(language);
        return shown(sighting, forPrograms.in(language), promise -> CodeJson.of(sighting, promise, words));
    }

    private RenderedPage.Complete shown(
            Sighting sighting,
            Cache<String, CodePage> pages,
            Function<@Nullable PublicPromise, RenderedPage> rendered) {
        var promise = TodaysPromise.of(sighting.code(), clock.instant());
        var token = sighting.code().token();
        var kept = pages.getIfPresent(token);
        if (kept == null || !kept.shows(sighting, promise)) {
            kept = new CodePage(sighting.code(), sighting.stale(), promise, rendered.apply(promise));
            pages.put(token, kept);
        }
        return kept.page().at(sighting.asOf());
    }

    /** For a token that is no code, or no longer. */
    RenderedPage.Complete unknown(Language language) {
        return unknown.in(language).at(null);
    }

    RenderedPage.Complete loading(Language language) {
        return loading.in(language).at(null);
    }

    RenderedPage.Complete index(Language language) {
        return index.in(language).at(null);
    }

    Texts words(Language language) {
        return frames.in(language).words();
    }

    private static RenderedPage page(Sighting sighting, @Nullable PublicPromise promise, Frame frame) {
        var words = frame.words();
        var html = Html.code(frame, CodeFacts.of(sighting, promise, words)).render();
        return RenderedPage.ofHtml(html, words.say("as-of.never"));
    }

    private static RenderedPage notice(Frame frame, String subject) {
        var words = frame.words();
        return constant(Html.notice(frame, words.say(subject + ".title"), words.say(subject + ".text"))
                .render());
    }

    private static RenderedPage constant(String html) {
        return RenderedPage.ofHtml(html, "");
    }
}
