package org.yimatong.inspections.document.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.yimatong.inspections.document.paper.LineBreaks.Line;

/** A4 pages, written from the top, the next one when there is no room left; lengths in points of 1/72 inch. */
final class Paper implements AutoCloseable {

    static final float MARGIN = 72;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    static final float TOP = PDRectangle.A4.getHeight() - 72;
    static final float BOTTOM = 72;

    /** Of the size of a character above its line; Chinese characters fill their box. */
    private static final float ASCENT = 0.88f;

    /** Of the size of a character: how thick its outline is drawn to make it bold. */
    private static final float OUTLINE = 0.03f;

    /** Lines that leave no more than this, in characters, are stretched to the margin. */
    private static final float STRETCHED = 2.5f;

    private static final float HAIRLINE = 0.6f;

    private final PDDocument document;
    private final EmbeddedTypeface typeface;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream content;
    private float top = TOP;

    Paper(PDDocument document, EmbeddedTypeface typeface) throws IOException {
        this.document = document;
        this.typeface = typeface;
        content = newPage();
    }

    /** What may still be written above the lower margin. */
    float room() {
        return top - BOTTOM;
    }

    float top() {
        return top;
    }

    void skip(float height) {
        top -= height;
    }

    /** Goes on at this height above the lower edge. */
    void moveTo(float height) {
        top = height;
    }

    void turnPage() throws IOException {
        content.close();
        content = newPage();
        top = TOP;
    }

    /** Turns the page unless there is this much room. */
    void require(float height) throws IOException {
        if (room() < height) {
            turnPage();
        }
    }

    LineBreaks breaks(float size) {
        return new LineBreaks(typeface.typeface(), size);
    }

    float widthOf(String text, float size) throws IOException {
        return typeface.typeface().widthOf(text, size);
    }

    /** Writes one line at the left, its upper edge here, without going on to the next. */
    void write(String line, float left, float size, boolean bold) throws IOException {
        write(line, left, size, bold, 0);
    }

    /** Writes the line and stretches it to the width, if it is a full one within a paragraph. */
    void write(Line line, float left, float size, float width) throws IOException {
        var gaps = line.text().codePointCount(0, line.text().length()) - 1;
        var free = width - line.width();
        var stretched = !line.ends() && gaps > 0 && free > 0 && free < STRETCHED * size;
        write(line.text(), left, size, false, stretched ? free / gaps : 0);
    }

    private void write(String line, float left, float size, boolean bold, float spacing) throws IOException {
        content.beginText();
        content.setFont(typeface.font(), size);
        content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setLineWidth(bold ? size * OUTLINE : HAIRLINE);
        content.setCharacterSpacing(spacing);
        content.newLineAtOffset(left, top - size * ASCENT);
        content.showText(typeface.drawable(line));
        content.endText();
    }

    void horizontal(float left, float right, float height, float thickness) throws IOException {
        content.addRect(left, height - thickness / 2, right - left, thickness);
        content.fill();
    }

    void vertical(float left, float from, float to) throws IOException {
        content.addRect(left - HAIRLINE / 2, to, HAIRLINE, from - to);
        content.fill();
    }

    /** Writes at the foot of every page, once all pages are there; the numbers of a page begin at 1. */
    void foot(FootOfPage foot, float size) throws IOException {
        content.close();
        for (var number = 1; number <= pages.size(); number++) {
            content = new PDPageContentStream(
                    document, pages.get(number - 1), PDPageContentStream.AppendMode.APPEND, true, true);
            top = BOTTOM - 16;
            var text = foot.of(number, pages.size());
            write(text, MARGIN + WIDTH - widthOf(text, size), size, false);
            if (number < pages.size()) {
                content.close();
            }
        }
    }

    /** What stands at the foot of a page. */
    interface FootOfPage {
        String of(int page, int pages);
    }

    int pages() {
        return pages.size();
    }

    private PDPageContentStream newPage() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        return new PDPageContentStream(document, page);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
