package org.yimatong.inspections.document.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.SortedSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Prints papers as PDF: the same paper gives the same bytes each time. One at a time, for the typeface is shared; it is
 * read when the first paper is printed, and kept.
 */
@ApplicationScoped
public class Press {

    private @Nullable Typeface typeface;

    /**
     * What is known of a paper apart from its text.
     *
     * @param seed makes the id of the file; the same for the same paper
     */
    public record Imprint(String title, String author, ZonedDateTime madeAt, long seed) {}

    /**
     * A printed paper.
     *
     * @param missing characters that the typeface lacks; a sign stands in their places
     */
    public record Print(byte[] pdf, int pages, SortedSet<Integer> missing) {}

    /** Writes the text of a paper. */
    public interface Text {
        void on(Setting setting) throws IOException;
    }

    /** What stands at the foot of a page, both numbers from 1. */
    public interface Foot {
        String of(int page, int pages);
    }

    /** Whether there is a shape for the character. */
    public synchronized boolean prints(int character) {
        return typeface().has(character);
    }

    public synchronized Print print(Imprint imprint, Text text, Foot foot) {
        try (var document = new PDDocument()) {
            var embedded = new EmbeddedTypeface(document, typeface());
            describe(document, imprint);
            int pages;
            try (var paper = new Paper(document, embedded)) {
                text.on(new Setting(paper));
                paper.foot(foot::of, 10.5f);
                pages = paper.pages();
            }
            document.save(OutputStream.nullOutputStream()); // embeds the shapes used
            embedded.nameCharacters();
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Print(bytes.toByteArray(), pages, embedded.missing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Typeface typeface() {
        var known = typeface;
        if (known == null) {
            known = Typeface.load();
            typeface = known;
        }
        return known;
    }

    private static void describe(PDDocument document, Imprint imprint) {
        document.setDocumentId(imprint.seed());
        document.getDocumentCatalog().setLanguage("zh-CN");
        var information = document.getDocumentInformation();
        information.setTitle(imprint.title());
        information.setAuthor(imprint.author());
        information.setCreationDate(GregorianCalendar.from(imprint.madeAt()));
    }
}
