package org.yimatong.hazards.sensorthings.query;

/**
 * A word, text or sign of a query option.
 *
 * @param text without the quotation marks
 * @param place of its first character, from 1
 * @param end behind its last character, from 1
 */
record Token(Kind kind, String text, int place, int end) {

    enum Kind {
        /** A name, number or instant. */
        WORD,
        /** Between quotation marks. */
        QUOTED,
        /** One of {@code ( ) , ; =}. */
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
