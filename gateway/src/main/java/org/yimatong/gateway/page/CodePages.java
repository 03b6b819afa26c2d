package org.yimatong.gateway.page;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
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

    /** About 6 kB each, less for programs. */
    private static final int PAGES_KEPT = 5_000;

    private final Cache<Key, CodePage> pages = Kept.atMost(PAGES_KEPT).build();
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

    /** A change does not make another key: what is looked at often stays, however often it changes. */
    private record Key(String token, Language language, Form form) {}

    private enum Form {
        PAGE,
        JSON
    }

    /** A page, and what it was rendered for; codes are told apart by identity, for a change makes a new one. */
    private record CodePage(
            PublishedCode code, boolean stale, @Nullable PublicPromise promise, RenderedPage page) {

        boolean shows(Sighting sighting, @Nullable PublicPromise todays) {
            return code == sighting.code() && stale == sighting.stale() && Objects.equals(promise, todays);
        }
    }

    RenderedPage.Complete of(Sighting sighting, Language language) {
        return shown(sighting, language, Form.PAGE);
    }

    /** For programs. */
    RenderedPage.Complete json(Sighting sighting, Language language) {
        return shown(sighting, language, Form.JSON);
    }

    private RenderedPage.Complete shown(Sighting sighting, Language language, Form form) {
        var promise = TodaysPromise.of(sighting.code(), clock.instant());
        var key = new Key(sighting.code().token(), language, form);
        var kept = pages.getIfPresent(key);
        if (kept == null || !kept.shows(sighting, promise)) {
            var page = render(sighting, promise, frames.in(language), form);
            kept = new CodePage(sighting.code(), sighting.stale(), promise, page);
            pages.put(key, kept);
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

    private static RenderedPage render(Sighting sighting, @Nullable PublicPromise promise, Frame frame, Form form) {
        var words = frame.words();
        return switch (form) {
            case PAGE ->
                RenderedPage.ofHtml(
                        Html.code(frame, CodeFacts.of(sighting, promise, words)).render(), words.say("as-of.never"));
            case JSON -> CodeJson.of(sighting, promise, words);
        };
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
