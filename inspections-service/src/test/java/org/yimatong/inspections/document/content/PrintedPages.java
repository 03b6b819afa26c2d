package org.yimatong.inspections.document.content;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PDF as {@code pdftotext} of poppler-utils reads it: a judge that is not ours. */
public final class PrintedPages {

    private static final Pattern PAGE = Pattern.compile("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">");
    private static final Pattern WORD =
            Pattern.compile("<word xMin=\"(.+?)\" yMin=\"(.+?)\" xMax=\"(.+?)\" yMax=\"(.+?)\">(.*?)</word>");

    /** A word and its box on a page, in points from the upper left. */
    public record Word(int page, double left, double top, double right, double bottom, String text) {

        public double centre() {
            return (left + right) / 2;
        }

        boolean covers(Word other) {
            var width = Math.min(right, other.right) - Math.max(left, other.left);
            var height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return page == other.page && width > 1 && height > 4; // boxes are taller than what is drawn in them
        }
    }

    private PrintedPages() {}

    /** What is written, page after page; a form feed ends each. */
    public static String textOf(byte[] pdf) {
        return run(pdf, "-enc", "UTF-8");
    }

    /** What is written, without the places where lines and words end. */
    public static String flowOf(byte[] pdf) {
        return textOf(pdf).replaceAll("\\s", "");
    }

    /** What stands beside each other on the paper stands in one line here. */
    public static List<String> linesOf(byte[] pdf) {
        return run(pdf, "-layout", "-enc", "UTF-8")
                .lines()
                .map(line -> line.replaceAll("\\s", ""))
                .toList();
    }

    public static List<Word> wordsOf(byte[] pdf) {
        var words = new ArrayList<Word>();
        var page = 0;
        for (var line : run(pdf, "-bbox", "-enc", "UTF-8").lines().toList()) {
            if (PAGE.matcher(line).find()) {
                page++;
            }
            var word = WORD.matcher(line);
            if (word.find()) {
                words.add(new Word(page, at(word, 1), at(word, 2), at(word, 3), at(word, 4), word.group(5)));
            }
        }
        return words;
    }

    private static double at(Matcher word, int group) {
        return Double.parseDouble(word.group(group));
    }

    private static String run(byte[] pdf, String... options) {
        try {
            var file = Files.write(Files.createTempFile("document", ".pdf"), pdf);
            var text = Files.createTempFile("document", ".txt");
            var command = new ArrayList<>(List.of("pdftotext"));
            command.addAll(List.of(options));
            command.addAll(List.of(file.toString(), text.toString()));
            var process = start(command);
            if (process.waitFor() != 0) {
                fail("pdftotext failed");
            }
            Files.delete(file);
            return readAndDelete(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File("/dev/null"))
                    .start();
        } catch (IOException e) {
            return fail("pdftotext is missing: install it by 'apt-get install poppler-utils', or run ./test", e);
        }
    }

    private static String readAndDelete(Path text) throws IOException {
        var read = Files.readString(text);
        Files.delete(text);
        return read;
    }
}
