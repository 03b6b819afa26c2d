package org.yimatong.gateway.qr;

import com.google.zxing.common.BitMatrix;
import io.vertx.core.buffer.Buffer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws modules as a PNG in black and white. */
final class PngImage {

    private static final int PIXELS_PER_MODULE = 16;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0x000000;

    private PngImage() {}

    static Buffer of(BitMatrix modules) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(draw(modules), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private static BufferedImage draw(BitMatrix modules) {
        var image = new BufferedImage(
                modules.getWidth() * PIXELS_PER_MODULE,
                modules.getHeight() * PIXELS_PER_MODULE,
                BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE) ? BLACK : WHITE);
            }
        }
        return image;
    }
}
