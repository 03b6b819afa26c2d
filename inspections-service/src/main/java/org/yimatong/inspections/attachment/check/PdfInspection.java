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
        try (var content = new RandomAccessReadBufferedFile(pdf);
                var document = Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
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
        try (var file = new RandomAccessFile(pdf.toFile(), "r")) {
            var tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            var text = new String(tail, StandardCharsets.ISO_8859_1);
            var end = text.lastIndexOf("%%EOF");
            return end >= 0
                    && text.substring(end + "%%EOF".length()).replace('\0', ' ').isBlank();
        }
    }
}
