package org.yimatong.gateway.http;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of one subject in one language, from {@code texts/}. */
public final class Texts {

    /** English stands in the file without a language, so the machine's own language must not be fallen back on. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    public Texts(String subject, Language language) {
        words = ResourceBundle.getBundle(
                "texts/" + subject, language.locale(), getClass().getClassLoader(), NO_FALLBACK);
    }

    public String say(String key) {
        return words.getString(key);
    }

    public String sayOr(String key, String otherwise) {
        return words.containsKey(key) ? words.getString(key) : otherwise;
    }
}
