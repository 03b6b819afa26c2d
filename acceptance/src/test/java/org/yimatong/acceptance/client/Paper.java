package org.yimatong.acceptance.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A PDF, as a reader of other hands reads it. */
public final class Paper {

    private Paper() {}

    /** Its text without any white space: lines break where they like. */
    public static String textOf(Answer pdf) {
        pdf.requireStatus(200);
        try {
            var file = Files.createTempFile("paper", ".pdf");
            try {
                Files.write(file, pdf.bytes());
                return Tool.PDFTOTEXT.run(file.toString(), "-").replaceAll("\\s", "");
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
