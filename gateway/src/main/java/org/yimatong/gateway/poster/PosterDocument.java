package org.yimatong.gateway.poster;

import com.google.zxing.common.BitMatrix;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yimatong.gateway.http.Texts;
import org.yimatong.gateway.poster.Sheet.Weight;

/** Sets a poster: name, code, what to do with it, and whom to call; in Chinese and English. */
final class PosterDocument {

    /** The largest at which the name needs no more than its room is taken. */
    private static final List<Float> SIZES_OF_NAME = List.of(36f, 30f, 25f, 20f, 16f, 12f, 9f);

    private static final float ROOM_OF_NAME = 108;

    /** 134 mm: a module of a signed code is more than 2 mm wide. */
    private static final float SIDE_OF_CODE = 380;

    private static final float TOP_OF_FOOT = 168;

    private final Texts chinese;
    private final Texts english;

    PosterDocument(Texts chinese, Texts english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** @param address of the page, in letters */
    Buffer of(Poster poster, BitMatrix code, String address) throws IOException {
        try (var document = new PDDocument();
                var typeface = Typeface.in(document)) {
            document.getDocumentInformation().setTitle(poster.name() + " · " + chinese.say("brand"));
            document.getDocumentCatalog().setLanguage("zh-CN");
            try (var sheet = new Sheet(document, typeface)) {
                writeHead(sheet, poster);
                sheet.modules(code, SIDE_OF_CODE);
                sheet.centred(chinese.say("poster.scan"), 24, Weight.BOLD);
                sheet.centred(english.say("poster.scan"), 15, Weight.REGULAR);
                writeFoot(sheet, address);
            }
            document.save(OutputStream.nullOutputStream()); // embeds the characters used
            typeface.nameCharacters(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return Buffer.buffer(bytes.toByteArray());
        }
    }

    private void writeHead(Sheet sheet, Poster poster) throws IOException {
        sheet.centred(chinese.say("brand.long") + "  " + english.say("brand.long"), 13, Weight.REGULAR);
        sheet.skip(6);
        sheet.rule(2);
        sheet.skip(16);
        var size = SIZES_OF_NAME.stream()
                .filter(candidate -> sheet.heightOf(poster.name(), candidate) <= ROOM_OF_NAME)
                .findFirst()
                .orElse(SIZES_OF_NAME.getLast());
        sheet.centred(poster.name(), size, Weight.BOLD);
        sheet.skip(2);
        sheet.centred(poster.kind() + " · " + poster.area(), 13, Weight.REGULAR);
    }

    private void writeFoot(Sheet sheet, String address) throws IOException {
        sheet.moveTo(TOP_OF_FOOT);
        sheet.rule(0.75f);
        sheet.skip(10);
        for (var line : List.of("poster.no-colour", "poster.check")) {
            sheet.paragraph(chinese.say(line), 11);
            sheet.paragraph(english.say(line), 9);
            sheet.skip(3);
        }
        sheet.skip(4);
        sheet.centred(chinese.say("poster.complaint") + "  12350  " + english.say("poster.complaint"), 18, Weight.BOLD);
        sheet.centred(address, 8, Weight.REGULAR);
    }
}
