package org.yimatong.inspections.document.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface in one document, which holds only the shapes that are used. */
final class EmbeddedTypeface {

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

    private final PDDocument document;
    private final Typeface typeface;
    private final PDType0Font font;
    private final SortedMap<Integer, String> drawn = new TreeMap<>();
    private final SortedSet<Integer> missing = new TreeSet<>();

    EmbeddedTypeface(PDDocument document, Typeface typeface) throws IOException {
        this.document = document;
        this.typeface = typeface;
        font = PDType0Font.load(document, typeface.outlines(), true);
    }

    PDType0Font font() {
        return font;
    }

    Typeface typeface() {
        return typeface;
    }

    /** The text with a sign in place of each character that cannot be drawn; these are remembered. */
    String drawable(String text) {
        var drawable = new StringBuilder();
        for (var character : text.codePoints().toArray()) {
            if (!typeface.has(character)) {
                missing.add(character);
            }
            var shown = typeface.has(character) ? character : Typeface.MISSING;
            drawn.put(typeface.shapeOf(shown), Character.toString(shown));
            drawable.appendCodePoint(shown);
        }
        return drawable.toString();
    }

    SortedSet<Integer> missing() {
        return missing;
    }

    /**
     * Says which characters the shapes stand for, once the shapes are embedded. Several characters share a shape, such
     * as 工 with the radical ⼯, and the library would name the wrong one: nobody could search for the name.
     */
    void nameCharacters() throws IOException {
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
        font.getCOSObject().setItem(COSName.TO_UNICODE, map);
    }

    private static String utf16(String character) {
        return HexFormat.of().withUpperCase().formatHex(character.getBytes(UTF_16BE));
    }
}
