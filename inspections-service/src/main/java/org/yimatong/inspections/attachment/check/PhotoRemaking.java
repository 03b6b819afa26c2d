package org.yimatong.inspections.attachment.check;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Decodes photos and writes them anew: what was hidden in the file, beside or behind its pixels, does not come along.
 * What a file asks of our memory is known from its header before a pixel is decoded.
 */
final class PhotoRemaking {

    /** The sensors of phones have up to 50 megapixels, and those that claim more combine several into one. */
    static final long MOST_PIXELS = 50_000_000;

    /** A JPEG of several passes is held by its decoder as a whole, at up to 6 bytes for each pixel. */
    static final long MOST_PIXELS_OF_PASSES = 16_000_000;

    /**
     * Of the longer side, as a JPEG can have: the decoder holds several rows at once, each as long as it claims to be.
     */
    static final int MOST_OF_A_SIDE = 65_500;

    /** Pixels of the longer side that are kept: a sheet of A4 at 350 dpi. */
    static final int LONGEST_SIDE = 4096;

    /** What the decoded photo may take of the heap, in bytes. */
    static final long MOST_MEMORY = 48 << 20;

    /** No difference is seen at arm's length. */
    private static final float QUALITY = 0.88f;

    static {
        ImageIO.setUseCache(false); // streams are files already
    }

    private PhotoRemaking() {}

    /** @param orientation of EXIF; the pixels are turned by it */
    static void jpeg(Path from, Path to, int orientation) throws Unfit, IOException {
        var scans = JpegScans.of(from);
        var photo = decode(from, "jpeg", scans.severalPasses() ? MOST_PIXELS_OF_PASSES : MOST_PIXELS);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(QUALITY);
        write(Orientation.of(orientation).apply(photo), to, writer, settings);
    }

    static void png(Path from, Path to) throws Unfit, IOException {
        var image = decode(from, "png", MOST_PIXELS);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        write(image, to, writer, writer.getDefaultWriteParam());
    }

    private static BufferedImage decode(Path file, String format, long mostPixels) throws Unfit, IOException {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(input, true, true);
            return decode(reader, mostPixels);
        } catch (IIOException | RuntimeException unreadable) {
            throw new Unfit("image-unreadable");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decode(ImageReader reader, long mostPixels) throws Unfit, IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > mostPixels || Math.max(width, height) > MOST_OF_A_SIDE) {
            throw new Unfit("image-too-many-pixels");
        }
        var types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw new Unfit("image-unreadable");
        }
        var type = types.next();
        var every = every(width, height, type);
        var settings = new ImageReadParam();
        settings.setDestinationType(type);
        settings.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, settings);
    }

    /** Of how many pixels, to the right and below, one is kept. */
    private static int every(int width, int height, ImageTypeSpecifier type) {
        var bytes = (type.getColorModel().getPixelSize() + 7) / 8;
        var every = 1;
        while (Math.max(width, height) / every > LONGEST_SIDE
                || (long) (width / every) * (height / every) * bytes > MOST_MEMORY) {
            every++;
        }
        return every;
    }

    private static void write(BufferedImage image, Path to, ImageWriter writer, ImageWriteParam settings)
            throws IOException {
        Files.deleteIfExists(to);
        try (var output = ImageIO.createImageOutputStream(to.toFile())) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
    }
}
