package org.yimatong.inspections.attachment.check;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks at one PDF, and prints {@link #FIT} or why it is not to be kept. The main class of a small process. */
final class PdfInspection {

    static final String FIT = "fit";

    /** Readers look for the end of the document in the last kilobyte (ISO 32000-1, annex H.3, note 18). */
    private static final int TAIL = 1024;

    /** A ZIP ends with its directory's end, 22 bytes and a comment of up to 65,535 (APPNOTE 4.3.16). */
    private static final int ZIP_END = 22;

    private static final String ZIP_MARK = "PK\5\6";

    private PdfInspection() {}

    /** @param arguments the file, and how many pages it may have */
    @SuppressWarnings("SystemOut") // how the process answers
    public static void main(String[] arguments) throws IOException {
        System.out.print(look(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
    }

    /** {@link #FIT}, or the code of what is wrong. */
    static String look(Path pdf, int pageLimit) throws IOException {
        if (!endsAsPdf(pdf)) {
            return "pdf-continues-behind-its-end";
        }
        if (endsAsZip(pdf)) {
            return "pdf-with-files";
        }
        try (var content = new RandomAccessReadBufferedFile(pdf);
                var document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return look(document, pageLimit);
        } catch (InvalidPasswordException locked) {
            return "pdf-encrypted";
        } catch (IOException | RuntimeException unreadable) {
            return "pdf-unreadable";
        }
    }

    private static String look(PDDocument document, int pageLimit) throws IOException {
        if (document.isEncrypted()) {
            return "pdf-encrypted";
        }
        var pages = document.getNumberOfPages();
        if (pages == 0) {
            return "pdf-unreadable";
        }
        if (pages > pageLimit) {
            return "pdf-too-many-pages";
        }
        return PdfActivity.in(document.getDocument()).orElse(FIT);
    }

    /** What follows the end of a PDF is for another reader: a ZIP, a script. */
    private static boolean endsAsPdf(Path pdf) throws IOException {
        var text = tailOf(pdf, TAIL);
        var end = text.lastIndexOf("%%EOF");
        return end >= 0
                && text.substring(end + "%%EOF".length()).replace('\0', ' ').isBlank();
    }

    /** The end of a PDF may be the comment of a ZIP, which hides in a stream of it. */
    private static boolean endsAsZip(Path pdf) throws IOException {
        var text = tailOf(pdf, ZIP_END + 0xFFFF);
        for (var mark = text.indexOf(ZIP_MARK); mark >= 0; mark = text.indexOf(ZIP_MARK, mark + 1)) {
            var behind = text.length() - mark - ZIP_END;
            if (behind >= 0 && (text.charAt(mark + 20) | text.charAt(mark + 21) << 8) == behind) {
                return true;
            }
        }
        return false;
    }

    private static String tailOf(Path pdf, int most) throws IOException {
        try (var file = new RandomAccessFile(pdf.toFile(), "r")) {
            var tail = new byte[(int) Math.min(most, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1);
        }
    }
}
