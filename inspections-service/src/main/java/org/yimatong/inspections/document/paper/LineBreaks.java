package org.yimatong.inspections.document.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines as Chinese is set: between any two characters, but no line begins with a closing mark or ends
 * with an opening one, and Latin words and numbers stay whole while they fit.
 */
final class LineBreaks {

    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕〉”’％‰℃…—·,.;:?!)]}%";
    private static final String NEVER_LAST = "（《「『【〔〈“‘([{";

    /**
     * One line.
     *
     * @param ends whether a paragraph ends with it, so that it is not stretched
     */
    record Line(String text, float width, boolean ends) {}

    private final Typeface typeface;
    private final float size;

    LineBreaks(Typeface typeface, float size) {
        this.typeface = typeface;
        this.size = size;
    }

    /** The lines of a text, in which a line feed ends a paragraph; at least one. */
    List<Line> of(String text, float width) throws IOException {
        return of(text, width, 0);
    }

    /** @param indent of the first line of each paragraph; that line has so much less room */
    List<Line> of(String text, float width, float indent) throws IOException {
        var lines = new ArrayList<Line>();
        for (var paragraph : text.replace('\t', ' ').lines().map(String::strip).toList()) {
            breakInto(paragraph.codePoints().toArray(), width, indent, lines);
        }
        if (lines.isEmpty()) {
            lines.add(new Line("", 0, true));
        }
        return lines;
    }

    private void breakInto(int[] text, float width, float indent, List<Line> lines) throws IOException {
        var start = 0;
        do {
            var end = fitting(text, start, start == 0 ? width - indent : width);
            var line = new String(text, start, end - start).strip();
            lines.add(new Line(line, typeface.widthOf(line, size), end == text.length));
            start = end;
            while (start < text.length && text[start] == ' ') {
                start++;
            }
        } while (start < text.length);
    }

    /** Where the line from here on ends; it has at least one character, however narrow it is. */
    private int fitting(int[] text, int start, float width) throws IOException {
        var used = 0f;
        for (var end = start; end < text.length; end++) {
            used += typeface.widthOf(text[end]) * size;
            if (used > width && end > start && text[end] != ' ') {
                return lastBreak(text, start, end);
            }
        }
        return text.length;
    }

    private static int lastBreak(int[] text, int start, int end) {
        for (var place = end; place > start; place--) {
            if (mayBreak(text[place - 1], text[place])) {
                return place;
            }
        }
        return end; // one word fills the line, or nothing but marks
    }

    private static boolean mayBreak(int before, int after) {
        return !(isOfWord(before) && isOfWord(after))
                && NEVER_FIRST.indexOf(after) < 0
                && NEVER_LAST.indexOf(before) < 0
                && Character.getType(after) != Character.NON_SPACING_MARK;
    }

    private static boolean isOfWord(int character) {
        return character > ' ' && character < 0x0250;
    }
}
