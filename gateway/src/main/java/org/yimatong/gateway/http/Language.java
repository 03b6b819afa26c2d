package org.yimatong.gateway.http;

import com.github.benmanes.caffeine.cache.Cache;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** A language we speak. Chinese, unless the caller prefers English. */
public enum Language {
    CHINESE("zh-CN", Locale.CHINESE),
    ENGLISH("en", Locale.ENGLISH);

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    /** Browsers send one of few wishes with every request, and understanding one takes longer than a look-up. */
    private static final Cache<String, Language> WISHES = Kept.atMost(500).build();

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The language chosen by {@code ?lang=zh|en}, else by {@code Accept-Language}. */
    public static Language of(HttpServerRequest request) {
        if (request.query() != null) {
            var chosen = request.getParam("lang");
            for (var language : values()) {
                if (language.code().equals(chosen)) {
                    return language;
                }
            }
        }
        return preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Language preferredBy(@Nullable String acceptLanguage) {
        return acceptLanguage == null ? CHINESE : WISHES.get(acceptLanguage, Language::understood);
    }

    private static Language understood(String acceptLanguage) {
        try {
            return Locale.ENGLISH.equals(Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN))
                    ? ENGLISH
                    : CHINESE;
        } catch (IllegalArgumentException malformed) {
            return CHINESE;
        }
    }

    /** As in {@code ?lang=}. */
    public String code() {
        return locale.getLanguage();
    }

    /** As in {@code Content-Language} and in HTML. */
    public String tag() {
        return tag;
    }

    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }

    Locale locale() {
        return locale;
    }
}
