package org.yimatong.inspections.document.paper;

import java.io.IOException;
import java.util.List;

/** Sets text on paper: headings, paragraphs, tables. One line after the other, over as many pages as it takes. */
public final class Setting {

    /** Points; 四号, the size of the text of official papers of this kind. */
    public static final float TEXT = 14;

    private static final float SMALL = 12;

    private static final float LEADING = 1.7f;

    private final Paper paper;

    Setting(Paper paper) {
        this.paper = paper;
    }

    public void skip(float height) {
        paper.skip(height);
    }

    /** Turns the page unless there is room for so many lines of text: what belongs together stays together. */
    public void keepTogether(int lines) throws IOException {
        paper.require(lines * TEXT * LEADING);
    }

    public void heading(String text, float size, boolean bold) throws IOException {
        for (var line : paper.breaks(size).of(text, Paper.WIDTH)) {
            paper.require(size * LEADING);
            paper.write(line.text(), Paper.MARGIN + (Paper.WIDTH - line.width()) / 2, size, bold);
            paper.skip(size * LEADING);
        }
    }

    public void right(String text, float size) throws IOException {
        for (var line : paper.breaks(size).of(text, Paper.WIDTH)) {
            paper.require(size * LEADING);
            paper.write(line.text(), Paper.MARGIN + Paper.WIDTH - line.width(), size, false);
            paper.skip(size * LEADING);
        }
    }

    /** A paragraph whose first line begins two characters later, as Chinese text does. */
    public void paragraph(String text) throws IOException {
        paragraph(text, TEXT, 2 * TEXT);
    }

    /** A paragraph that begins at the margin. */
    public void flush(String text, float size) throws IOException {
        paragraph(text, size, 0);
    }

    private void paragraph(String text, float size, float indent) throws IOException {
        var begins = true;
        for (var line : paper.breaks(size).of(text, Paper.WIDTH, indent)) {
            paper.require(size * LEADING);
            var shift = begins ? indent : 0;
            paper.write(line, Paper.MARGIN + shift, size, Paper.WIDTH - shift);
            paper.skip(size * LEADING);
            begins = line.ends();
        }
    }

    /** A double rule from margin to margin, as under the head of an official paper. */
    public void rule() throws IOException {
        paper.horizontal(Paper.MARGIN, Paper.MARGIN + Paper.WIDTH, paper.top(), 1.6f);
        paper.horizontal(Paper.MARGIN, Paper.MARGIN + Paper.WIDTH, paper.top() - 3, 0.6f);
        paper.skip(8);
    }

    /** A place to sign: what it is for, a line to sign on, and what stands behind it. */
    public void signature(String label, float length, String behind) throws IOException {
        var left = Paper.MARGIN + paper.widthOf(label, TEXT);
        var begin = left + length + SMALL / 2;
        var lines = paper.breaks(SMALL).of(behind, Paper.MARGIN + Paper.WIDTH - begin);
        paper.require(lines.size() * TEXT * LEADING);
        paper.write(label, Paper.MARGIN, TEXT, false);
        paper.horizontal(left, left + length, paper.top() - TEXT * 1.15f, 0.6f);
        paper.skip(TEXT - SMALL);
        for (var line : lines) {
            paper.write(line.text(), begin, SMALL, false);
            paper.skip(TEXT * LEADING);
        }
        paper.skip(SMALL - TEXT + 4); // room to write by hand
    }

    /** Rows beneath a header that stands on every page again; an empty header is none. */
    public void table(List<Float> widths, List<String> header, List<List<String>> rows) throws IOException {
        new Table(paper, widths, header).write(rows);
    }
}
