package org.yimatong.gateway.http;

import java.util.function.Function;

/** The same thing in each language we speak. */
public record PerLanguage<T>(T chinese, T english) {

    public static <T> PerLanguage<T> of(Function<Language, T> made) {
        return new PerLanguage<>(made.apply(Language.CHINESE), made.apply(Language.ENGLISH));
    }

    public T in(Language language) {
        return switch (language) {
            case CHINESE -> chinese;
            case ENGLISH -> english;
        };
    }
}
