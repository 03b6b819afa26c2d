package org.yimatong.inspections.attachment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimatong.inspections.attachment.FileExamples;

/** Which JPEGs their decoder holds as a whole. */
class JpegScansTest {

    @TempDir
    Path folder;

    @Test
    void a_photo_of_one_pass_is_read_row_by_row_even_if_it_has_a_thumbnail() throws Exception {
        var photo = FileExamples.jpeg(80, 40);

        assertThat(scansOf(photo).severalPasses()).isFalse();
        assertThat(scansOf(withSegment(photo, progressive())).severalPasses()).isFalse();
        assertThat(scansOf(Arrays.copyOf(photo, photo.length - 2)).severalPasses())
                .isFalse();
    }

    @Test
    void one_whose_passes_make_it_finer_is_held_as_a_whole() throws Exception {
        assertThat(scansOf(progressive()).severalPasses()).isTrue();
    }

    @Test
    void so_is_one_that_has_a_pass_for_each_colour() throws Exception {
        var photo = FileExamples.jpeg(80, 40);
        var place = 0;
        while (photo[place] != (byte) 0xFF || photo[place + 1] != (byte) 0xDA) {
            place++;
        }
        photo[place + 4] = 1; // of its three components

        assertThat(scansOf(photo).severalPasses()).isTrue();
    }

    private JpegScans scansOf(byte[] jpeg) throws IOException, Unfit {
        return JpegScans.of(Files.write(folder.resolve("photo"), jpeg));
    }

    private static byte[] withSegment(byte[] jpeg, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + 4 + content.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + content.length))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private byte[] progressive() throws IOException {
        var file = folder.resolve("progressive");
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var settings = writer.getDefaultWriteParam();
        settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        Files.deleteIfExists(file);
        try (var output = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(output);
            writer.write(
                    null, new IIOImage(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB), null, null), settings);
        } finally {
            writer.dispose();
        }
        return Files.readAllBytes(file);
    }
}
