package org.yimatong.gateway.poster;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Noto Sans SC in one document, of which only the characters used are embedded. Takes some 30 MB while it is open. */
final class Typeface implements AutoCloseable {

    private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    /** Stands for a character the typeface lacks: a sign that something is missing, not nothing. */
    private static final String MISSING = "〓";

    private static final float UNITS_PER_EM = 1000;

    /** As many as a block of a character map may hold (Adobe technical note 5411). */
    private static final int BLOCK = 100;

    private static final String CHARACTER_MAP = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            %sendcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private final TrueTypeFont outlines;
    private final PDType0Font embedded;
    private final SortedMap<Integer, String> drawn = new TreeMap<>();

    private Typeface(TrueTypeFont outlines, PDType0Font embedded) {
        this.outlines = outlines;
        this.embedded = embedded;
    }

    static Typeface in(PDDocument document) throws IOException {
        try (var in = Objects.requireNonNull(Typeface.class.getResourceAsStream(FILE), FILE)) {
            var outlines = new TTFParser().parse(new RandomAccessReadBuffer(in));
            outlines.setEnableGsub(false); // a ligature such as ﬁ could not be searched for
            return new Typeface(outlines, PDType0Font.load(document, outlines, true));
        }
    }

    PDType0Font embedded() {
        return embedded;
    }

    /** The text with a sign in place of each character that cannot be drawn. */
    String drawable(String text) throws IOException {
        var shapes = outlines.getUnicodeCmapLookup();
        var drawable = new StringBuilder();
        for (var codePoint : text.codePoints().toArray()) {
            var character = shapes.getGlyphId(codePoint) == 0 ? MISSING : Character.toString(codePoint);
            drawn.put(shapes.getGlyphId(character.codePointAt(0)), character);
            drawable.append(character);
        }
        return drawable.toString();
    }

    /**
     * Says which characters the shapes stand for, once the shapes are embedded. Several characters share a shape, such
     * as 工 with the radical ⼯, and the library would name the wrong one: nobody could search for the name.
     */
    void nameCharacters(PDDocument document) throws IOException {
        var blocks = new StringBuilder();
        var named = List.copyOf(drawn.entrySet());
        for (var start = 0; start < named.size(); start += BLOCK) {
            var block = named.subList(start, Math.min(start + BLOCK, named.size()));
            blocks.append(block.size()).append(" beginbfchar\n");
            block.forEach(shape -> blocks.append("<%04X> <%s>\n".formatted(shape.getKey(), utf16(shape.getValue()))));
            blocks.append("endbfchar\n");
        }
        var map = new PDStream(
                document,
                new ByteArrayInputStream(CHARACTER_MAP.formatted(blocks).getBytes(US_ASCII)),
                COSName.FLATE_DECODE);
        embedded.getCOSObject().setItem(COSName.TO_UNICODE, map);
    }

    private static String utf16(String character) {
        return HexFormat.of().withUpperCase().formatHex(character.getBytes(UTF_16BE));
    }

    /** In points. */
    float widthOf(String text, float size) throws IOException {
        return embedded.getStringWidth(text) / UNITS_PER_EM * size;
    }

    /** To be called when the document has been saved, for only then is it known which characters are embedded. */
    @Override
    public void close() throws IOException {
        outlines.close();
    }
}
