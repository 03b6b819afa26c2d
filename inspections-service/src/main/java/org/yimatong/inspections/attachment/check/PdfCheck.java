package org.yimatong.inspections.attachment.check;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;

/**
 * Has a PDF looked at by {@link PdfInspection} in a process of its own, which may take neither much memory nor much
 * time: a few bytes of a PDF can unfold into gigabytes.
 */
final class PdfCheck {

    private static final Logger LOG = Logger.getLogger(PdfCheck.class);

    private static final int MOST_SECONDS = 6;

    private static final String CLASS_PATH = Stream.of(
                    PdfInspection.class, PDDocument.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class)
            .map(PdfCheck::homeOf)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));

    private PdfCheck() {}

    /** @throws Unfit unless it opens without a password, is not too long, and does nothing but show pages */
    static void require(Path pdf, int pageLimit) throws Unfit, IOException {
        var looking = new ProcessBuilder(command(pdf, pageLimit))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!looking.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new Unfit("pdf-too-complex");
            }
            var result = new String(looking.getInputStream().readNBytes(100), StandardCharsets.US_ASCII).strip();
            if (looking.exitValue() != 0 || result.isEmpty()) {
                LOG.infof("A PDF could not be looked at within %d s and its memory: %s", MOST_SECONDS, result);
                throw new Unfit("pdf-too-complex");
            }
            if (!result.equals(PdfInspection.FIT)) {
                throw new Unfit(result);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a PDF was looked at", e);
        } finally {
            looking.destroyForcibly();
        }
    }

    private static List<String> command(Path pdf, int pageLimit) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                CLASS_PATH,
                PdfInspection.class.getName(),
                pdf.toAbsolutePath().toString(),
                String.valueOf(pageLimit));
    }

    private static String homeOf(Class<?> part) {
        try {
            return Path.of(part.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
