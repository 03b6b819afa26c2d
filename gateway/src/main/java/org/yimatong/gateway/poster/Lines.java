package org.yimatong.gateway.poster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines: Chinese between any two characters, words of Latin letters at their ends. */
final class Lines {

    private Lines() {}

    static List<String> of(String text, Typeface typeface, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var rest = text.strip();
        while (!rest.isEmpty()) {
            var end = fitting(rest, typeface, size, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** How much of the text goes into one line; at least one character. */
    private static int fitting(String text, Typeface typeface, float size, float width) throws IOException {
        var end = 0;
        while (end < text.length()) {
            var next = text.offsetByCodePoints(end, 1);
            if (end > 0 && typeface.widthOf(text.substring(0, next), size) > width) {
                return withoutTornWord(text, end);
            }
            end = next;
        }
        return end;
    }

    private static int withoutTornWord(String text, int end) {
        var start = end;
        while (start > 0 && isOfWord(text.charAt(start - 1)) && isOfWord(text.charAt(end))) {
            start--;
        }
        return start == 0 ? end : start;
    }

    private static boolean isOfWord(char c) {
        return c > ' ' && c < '\u0250';
    }
}
