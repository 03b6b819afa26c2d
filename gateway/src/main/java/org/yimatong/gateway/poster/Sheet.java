package org.yimatong.gateway.poster;

import com.google.zxing.common.BitMatrix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** One A4 sheet, upright, written from the top; lengths in points of 1/72 inch. In black on white only. */
final class Sheet implements AutoCloseable {

    static final float MARGIN = 48;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private static final float LEADING = 1.35f;

    /** Of the size of a character above its line; Chinese characters fill their box. */
    private static final float ASCENT = 0.88f;

    /** Modules overlap by this much of their side, so that no printer leaves hairlines between rows. */
    private static final float OVERLAP = 0.02f;

    /** Of the size of a character: how thick its outline is drawn to make it bold. */
    private static final float OUTLINE = 0.035f;

    /** How heavy letters are. One typeface does for both, for a second one would take as much memory again. */
    enum Weight {
        REGULAR(RenderingMode.FILL),
        BOLD(RenderingMode.FILL_STROKE);

        private final RenderingMode mode;

        Weight(RenderingMode mode) {
            this.mode = mode;
        }
    }

    private final Typeface typeface;
    private final PDPageContentStream content;
    private float top = PDRectangle.A4.getHeight() - MARGIN;

    Sheet(PDDocument document, Typeface typeface) throws IOException {
        this.typeface = typeface;
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    void skip(float height) {
        top -= height;
    }

    /** Goes on at this height above the lower edge. */
    void moveTo(float height) {
        top = height;
    }

    /** As many lines as the text needs. */
    void centred(String text, float size, Weight weight) throws IOException {
        for (var line : balanced(text, size)) {
            write(line, size, MARGIN + (WIDTH - typeface.widthOf(line, size)) / 2, weight);
        }
    }

    /** As many lines as the text needs. */
    void paragraph(String text, float size) throws IOException {
        for (var line : linesOf(text, size, WIDTH)) {
            write(line, size, MARGIN, Weight.REGULAR);
        }
    }

    /** How much room the text needs. */
    float heightOf(String text, float size) {
        return linesOf(text, size, WIDTH).size() * size * LEADING;
    }

    /** Lines of about the same length, rather than a long one and a stump. */
    private List<String> balanced(String text, float size) throws IOException {
        var lines = linesOf(text, size, WIDTH);
        var narrow = typeface.widthOf(typeface.drawable(text), size) / lines.size() + size;
        var narrower = linesOf(text, size, Math.min(narrow, WIDTH));
        return narrower.size() == lines.size() ? narrower : lines;
    }

    private List<String> linesOf(String text, float size, float width) {
        try {
            return Lines.of(typeface.drawable(text), typeface, size, width);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From margin to margin. */
    void rule(float thickness) throws IOException {
        content.addRect(MARGIN, top - thickness, WIDTH, thickness);
        content.fill();
        top -= thickness;
    }

    void modules(BitMatrix modules, float side) throws IOException {
        var module = side / modules.getWidth();
        var left = MARGIN + (WIDTH - side) / 2;
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                var start = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    content.addRect(
                            left + start * module,
                            top - (y + 1 + OVERLAP) * module,
                            (x - start) * module,
                            (1 + OVERLAP) * module);
                }
            }
        }
        content.fill();
        top -= side;
    }

    private void write(String line, float size, float left, Weight weight) throws IOException {
        content.beginText();
        content.setFont(typeface.embedded(), size);
        content.setRenderingMode(weight.mode);
        content.setLineWidth(size * OUTLINE);
        content.newLineAtOffset(left, top - size * ASCENT);
        content.showText(line);
        content.endText();
        top -= size * LEADING;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
