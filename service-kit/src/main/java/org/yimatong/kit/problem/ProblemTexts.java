package org.yimatong.kit.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of problems, in Chinese and English: those of every service in {@code kit-problems}, those of this service
 * in {@code problems}.
 */
public final class ProblemTexts {

    private static final List<String> BUNDLES = List.of("problems", "kit-problems");

    /** English stands in the bundle without a language, so the machine's own language must not be fallen back on. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    public static String title(String type, Locale language) {
        return find(type + ".title", language).orElse(type);
    }

    public static String detail(String type, Locale language, Object... parameters) {
        return find(type + ".detail", language)
                .map(text -> format(text, language, parameters))
                .orElseGet(() -> title(type, language));
    }

    /** The text of an {@link InputError}. */
    public static String error(InputError error, Locale language) {
        return find("error." + error.code(), language)
                .map(text -> format(text, language, error.parameters()))
                .orElse(error.code());
    }

    static String detailInEnglish(String type, Object... parameters) {
        return detail(type, Locale.ENGLISH, parameters);
    }

    private static String format(String text, Locale language, Object... parameters) {
        return new MessageFormat(text, language).format(parameters);
    }

    private static Optional<String> find(String key, Locale language) {
        for (var name : BUNDLES) {
            try {
                var bundle = ResourceBundle.getBundle(name, language, loader(), NO_FALLBACK);
                if (bundle.containsKey(key)) {
                    return Optional.of(bundle.getString(key));
                }
            } catch (MissingResourceException noSuchBundle) {
                // a service without words of its own
            }
        }
        return Optional.empty();
    }

    private static ClassLoader loader() {
        var ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? ProblemTexts.class.getClassLoader() : ofThread;
    }
}
