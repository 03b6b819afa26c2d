package org.yimatong.inspections.attachment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.inspections.attachment.FileExamples;

class PhotoCheckTest {

    @TempDir
    Path folder;

    @Test
    void a_photo_is_made_anew_and_what_it_said_of_itself_is_kept_apart() throws Exception {
        var checked = check(FileExamples.withExif(FileExamples.jpeg(80, 40), 1), "image/jpeg");

        assertThat(checked.capture()).isNotNull();
        assertThat(checked.capture().at()).isEqualTo(LocalDateTime.parse("2026-03-02T10:20:30"));
        assertThat(checked.capture().north()).isEqualByComparingTo("34.5");
        assertThat(checked.capture().east()).isEqualByComparingTo("109");
        assertThat(text(checked.file())).doesNotContain("Exif").doesNotContain("2026:03:02");
        assertThat(checked.sha256()).isEqualTo(Sha256.of(checked.file()));
    }

    /** A picture whose left half is red and right half blue, as the camera stored it: where is red, seen upright? */
    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, 5, 20",
        "2, 80, 40, 75, 20",
        "3, 80, 40, 75, 20",
        "4, 80, 40, 5, 20",
        "5, 40, 80, 20, 5",
        "6, 40, 80, 20, 5",
        "7, 40, 80, 20, 75",
        "8, 40, 80, 20, 75"
    })
    void a_photo_is_turned_as_its_camera_was_held(int orientation, int width, int height, int redX, int redY)
            throws Exception {
        var checked = check(FileExamples.withExif(FileExamples.jpeg(80, 40), orientation), "image/jpeg");

        var photo = ImageIO.read(checked.file().toFile());
        assertThat(photo.getWidth()).isEqualTo(width);
        assertThat(photo.getHeight()).isEqualTo(height);
        assertThat(new Color(photo.getRGB(redX, redY)).getRed()).isGreaterThan(200);
        assertThat(new Color(photo.getRGB(width - 1 - redX, height - 1 - redY)).getBlue())
                .isGreaterThan(200);
    }

    @Test
    void what_hides_behind_a_photo_does_not_come_along() throws Exception {
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        for (var type : new String[] {"image/jpeg", "image/png"}) {
            var photo = type.endsWith("png") ? FileExamples.png(40, 40) : FileExamples.jpeg(40, 40);
            var both = Arrays.copyOf(photo, photo.length + script.length);
            System.arraycopy(script, 0, both, photo.length, script.length);

            assertThat(text(check(both, type).file())).doesNotContain("script");
        }
    }

    @Test
    void a_large_photo_is_kept_smaller() throws Exception {
        var checked = check(FileExamples.jpeg(9000, 1000), "image/jpeg");

        assertThat(ImageIO.read(checked.file().toFile()).getWidth()).isEqualTo(3000);
    }

    @Test
    void a_flood_of_pixels_is_refused_by_the_header_alone() {
        assertRefused(pngHeader(30_000, 30_000), "image/png", "image-too-many-pixels");
    }

    @Test
    void so_is_a_row_of_pixels_that_is_longer_than_any_photo() {
        assertRefused(pngHeader(12_000_000, 4), "image/png", "image-too-many-pixels");
    }

    @Test
    void the_film_behind_a_photo_is_none_of_its_passes() throws Exception {
        var photo = FileExamples.jpeg(40, 40);
        var film = new byte[100_000];
        for (var place = 0; place < film.length; place += 100) {
            film[place] = (byte) 0xFF;
            film[place + 1] = (byte) 0xDA;
            film[place + 3] = 3;
        }
        var both = ByteBuffer.allocate(photo.length + film.length).put(photo).put(film);

        assertThat(check(both.array(), "image/jpeg").bytes()).isLessThan(film.length);
    }

    @Test
    void a_photo_of_endless_passes_is_refused_before_it_is_decoded() {
        var photo = FileExamples.jpeg(40, 40);
        var scan = new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0};
        var scans = ByteBuffer.allocate(photo.length + 100 * scan.length).put(photo, 0, photo.length - 2);
        for (var number = 0; number < 100; number++) {
            scans.put(scan);
        }

        assertRefused(scans.array(), "image/jpeg", "image-too-complex");
    }

    @Test
    void a_damaged_photo_is_refused() {
        assertRefused(Arrays.copyOf(FileExamples.png(40, 40), 60), "image/png", "image-unreadable");
        for (var bytes : new int[] {4, 8, 19, 100, 200}) {
            assertRefused(Arrays.copyOf(FileExamples.jpeg(40, 40), bytes), "image/jpeg", "image-unreadable");
        }
    }

    @Test
    void a_file_is_what_its_content_is() {
        assertRefused(FileExamples.png(40, 40), "image/jpeg", "content-of-another-type");
        assertRefused("GIF89a......".getBytes(StandardCharsets.US_ASCII), "image/png", "content-unknown");
        assertRefused(
                "\0\0\0\u0018ftypheic....".getBytes(StandardCharsets.US_ASCII), "image/jpeg", "heic-not-readable");
    }

    private void assertRefused(byte[] file, String mediaType, String code) {
        assertThatThrownBy(() -> check(file, mediaType))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.code()).isEqualTo(code));
    }

    private Checked check(byte[] file, String mediaType) throws IOException, Unfit {
        var received = Files.write(folder.resolve("received"), file);
        return ContentCheck.check(received, mediaType, folder.resolve("scratch"), 10);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] pngHeader(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var checksum = new CRC32();
        checksum.update(header);
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(13)
                .put(header)
                .putInt((int) checksum.getValue())
                .array();
    }
}
