package org.yimatong.gateway.poster;

import org.yimatong.gateway.codeview.PublishedCode;
import org.yimatong.gateway.http.Texts;

/**
 * What a poster says of one enterprise. No colour and nothing else that changes with the state, so that it stays true.
 *
 * @param kind in Chinese and English
 * @param area in Chinese and English
 */
public record Poster(String token, String name, String kind, String area) {

    public static Poster of(PublishedCode code, Texts chinese, Texts english) {
        return new Poster(
                code.token(),
                code.name(),
                both("kind." + code.kind(), code.kind(), chinese, english),
                both("area." + code.area(), code.area(), chinese, english));
    }

    private static String both(String key, String otherwise, Texts chinese, Texts english) {
        var inChinese = chinese.sayOr(key, otherwise);
        var inEnglish = english.sayOr(key, otherwise);
        return inChinese.equals(inEnglish) ? inChinese : inChinese + " " + inEnglish;
    }
}
