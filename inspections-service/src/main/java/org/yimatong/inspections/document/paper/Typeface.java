package org.yimatong.inspections.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Noto Sans SC, read once: it has all characters of the list of common standard characters (通用规范汉字表). Of use to one
 * thread at a time.
 */
final class Typeface {

    private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    /** Stands for a character the typeface lacks: a sign that something is missing, not nothing. */
    static final int MISSING = '〓';

    private final TrueTypeFont outlines;
    private final CmapLookup shapes;
    private final float unitsPerEm;

    private Typeface(TrueTypeFont outlines) throws IOException {
        this.outlines = outlines;
        shapes = outlines.getUnicodeCmapLookup();
        unitsPerEm = outlines.getUnitsPerEm();
        outlines.setEnableGsub(false); // a ligature such as ﬁ could not be searched for
    }

    /** Reads it, which takes a quarter of a second. */
    static Typeface load() {
        try (var in = Objects.requireNonNull(Typeface.class.getResourceAsStream(FILE), FILE)) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int character) {
        return shapes.getGlyphId(character) != 0;
    }

    /** The shape of the character, or that of the sign that it is missing. */
    int shapeOf(int character) {
        return shapes.getGlyphId(has(character) ? character : MISSING);
    }

    /** Of the size of the characters. */
    float widthOf(int character) throws IOException {
        return outlines.getAdvanceWidth(shapeOf(character)) / unitsPerEm;
    }

    float widthOf(String text, float size) throws IOException {
        var width = 0f;
        for (var character : text.codePoints().toArray()) {
            width += widthOf(character);
        }
        return width * size;
    }

    TrueTypeFont outlines() {
        return outlines;
    }
}
