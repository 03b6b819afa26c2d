package org.yimatong.inspections.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Photos and documents to build tests from. */
public final class FileExamples {

    /** Of the photos that have EXIF: 34.5 north, 109.0 east. */
    private static final int[] NORTH = {34, 1, 30, 1, 0, 1};

    private static final int[] EAST = {109, 1, 0, 1, 0, 1};

    private FileExamples() {}

    /** Its left half is red, its right half blue. */
    public static byte[] jpeg(int width, int height) {
        return written(halves(width, height), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(halves(width, height), "png");
    }

    public static byte[] pdf(int pages) {
        return pdf(document -> {
            for (var page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
        });
    }

    public static byte[] pdf(Consumer<PDDocument> content) {
        try (var document = new PDDocument()) {
            content.accept(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The photo with an EXIF segment: turned so, taken on 2 March 2026 at 10:20:30, at 34.5 north and 109 east. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        var tiff = tiff(orientation);
        var segment = ByteBuffer.allocate(4 + 6 + tiff.length);
        segment.putShort((short) 0xFFE1).putShort((short) (2 + 6 + tiff.length));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff);
        return ByteBuffer.allocate(jpeg.length + segment.capacity())
                .put(jpeg, 0, 2)
                .put(segment.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] tiff(int orientation) {
        var gps = 8 + 2 + 3 * 12 + 4;
        var camera = gps + 2 + 4 * 12 + 4;
        var data = camera + 2 + 12 + 4;
        var tiff = ByteBuffer.allocate(data + 20 + 24 + 24);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8769, 4, 1, camera);
        entry(tiff, 0x8825, 4, 1, gps);
        tiff.putInt(0).putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, data + 20);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, data + 44);
        tiff.putInt(0).putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, data);
        tiff.putInt(0).put("2026:03:02 10:20:30\0".getBytes(StandardCharsets.US_ASCII));
        for (var number : NORTH) {
            tiff.putInt(number);
        }
        for (var number : EAST) {
            tiff.putInt(number);
        }
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static BufferedImage halves(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
