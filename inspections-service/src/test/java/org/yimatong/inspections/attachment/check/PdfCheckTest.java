package org.yimatong.inspections.attachment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimatong.inspections.attachment.FileExamples;

/** PDFs are looked at in a process of their own. */
class PdfCheckTest {

    @TempDir
    Path folder;

    @Test
    void an_ordinary_document_is_kept_as_it_is() {
        var pdf = FileExamples.pdf(10);

        assertThatCode(() -> PdfCheck.require(written(pdf), 10)).doesNotThrowAnyException();
    }

    @Test
    void a_document_has_no_more_pages_than_the_limit() {
        assertRefused(FileExamples.pdf(11), "pdf-too-many-pages");
    }

    @Test
    void an_encrypted_one_is_refused_with_and_without_a_password_to_open_it() {
        assertRefused(FileExamples.pdf(document -> protect(document, "")), "pdf-encrypted");
        assertRefused(FileExamples.pdf(document -> protect(document, "secret")), "pdf-encrypted");
    }

    @Test
    void a_script_is_found_wherever_it_is() {
        assertRefused(
                FileExamples.pdf(document -> {
                    document.addPage(new PDPage());
                    document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
                }),
                "pdf-with-script");
    }

    @Test
    void one_that_starts_programs_is_refused() {
        assertRefused(
                FileExamples.pdf(document -> {
                    var link = new PDAnnotationLink();
                    link.setAction(new PDActionLaunch());
                    var page = new PDPage();
                    annotate(page, link);
                    document.addPage(page);
                }),
                "pdf-with-actions");
    }

    @Test
    void one_that_carries_files_is_refused() {
        assertRefused(FileExamples.pdf(PdfCheckTest::embed), "pdf-with-files");
    }

    @Test
    void nothing_follows_its_end() {
        var pdf = FileExamples.pdf(1);
        var zip = "PK\3\4 and so on".getBytes(StandardCharsets.US_ASCII);
        var both = Arrays.copyOf(pdf, pdf.length + zip.length);
        System.arraycopy(zip, 0, both, pdf.length, zip.length);

        assertRefused(both, "pdf-continues-behind-its-end");
    }

    @Test
    void its_end_is_not_the_comment_of_an_archive_either() {
        var pdf = FileExamples.pdf(1);
        var archive = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        archive.put("PK\5\6".getBytes(StandardCharsets.US_ASCII)).putShort(20, (short) (pdf.length - 9));
        var both = ByteBuffer.allocate(pdf.length + 22)
                .put(pdf, 0, 9)
                .put(archive.array())
                .put(pdf, 9, pdf.length - 9);

        assertRefused(both.array(), "pdf-with-files");
    }

    @Test
    void one_that_opens_files_elsewhere_is_refused() {
        assertRefused(
                FileExamples.pdf(document -> {
                    document.addPage(new PDPage());
                    document.getDocumentCatalog().setOpenAction(new PDActionRemoteGoTo());
                }),
                "pdf-with-actions");
    }

    @Test
    void a_damaged_one_is_refused() {
        assertRefused("%PDF-1.7 nothing %%EOF".getBytes(StandardCharsets.US_ASCII), "pdf-unreadable");
    }

    @Test
    void one_that_unfolds_beyond_all_memory_is_refused_and_we_live_on() {
        assertRefused(bomb(), "pdf-too-complex");
    }

    private void assertRefused(byte[] pdf, String code) {
        assertThatThrownBy(() -> PdfCheck.require(written(pdf), 10))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.code()).isEqualTo(code));
    }

    private Path written(byte[] pdf) throws IOException {
        return Files.write(folder.resolve("document"), pdf);
    }

    /** Its table of contents is a stream of a gigabyte of zeros, in a megabyte. */
    private static byte[] bomb() {
        try {
            var zeros = new ByteArrayOutputStream();
            try (var deflated = new DeflaterOutputStream(zeros)) {
                var block = new byte[1 << 20];
                for (var megabyte = 0; megabyte < 1024; megabyte++) {
                    deflated.write(block);
                }
            }
            var pdf = new ByteArrayOutputStream();
            pdf.write(("%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 99999999/W[1 8 2]/Root 2 0 R/Filter/FlateDecode/Length "
                            + zeros.size() + ">>\nstream\n")
                    .getBytes(StandardCharsets.US_ASCII));
            zeros.writeTo(pdf);
            pdf.write("\nendstream\nendobj\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.US_ASCII));
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void protect(PDDocument document, String password) {
        document.addPage(new PDPage());
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void annotate(PDPage page, PDAnnotationLink link) {
        try {
            page.getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void embed(PDDocument document) {
        try {
            document.addPage(new PDPage());
            var file = new PDComplexFileSpecification();
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[10])));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("a.exe", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
