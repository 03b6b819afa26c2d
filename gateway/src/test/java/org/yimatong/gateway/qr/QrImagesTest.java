package org.yimatong.gateway.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.signing.CodeSigner;

class QrImagesTest {

    private static final String TOKEN = "abcdefghijklmnopqrst_-";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int PIXELS = 8;

    private final QrImages images =
            new QrImages(URI.create("https://yimatong.example/"), new CodeSigner(Optional.empty()));

    @Test
    void the_png_decodes_to_the_address_of_the_page_with_error_correction_m() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(images.png(TOKEN).getBytes()));

        var decoded = decode(image);

        assertThat(decoded.getText()).isEqualTo("https://yimatong.example/c/" + TOKEN);
        assertThat(decoded.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL))
                .isEqualTo("M");
    }

    @Test
    void the_svg_decodes_to_the_same() throws Exception {
        assertThat(decode(drawn(images.svg(TOKEN).toString())).getText())
                .isEqualTo("https://yimatong.example/c/" + TOKEN);
    }

    @Test
    void the_quiet_zone_is_four_modules_wide() {
        var svg = images.svg(TOKEN).toString();

        assertThat(RUN.matcher(svg)
                        .results()
                        .mapToInt(run -> Integer.parseInt(run.group(1)))
                        .min())
                .hasValue(4);
        assertThat(RUN.matcher(svg)
                        .results()
                        .mapToInt(run -> Integer.parseInt(run.group(2)))
                        .min())
                .hasValue(4);
    }

    private static BufferedImage drawn(String svg) {
        var size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(size.find()).isTrue();
        var side = Integer.parseInt(size.group(1)) * PIXELS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        RUN.matcher(svg)
                .results()
                .forEach(run -> pen.fillRect(
                        PIXELS * Integer.parseInt(run.group(1)),
                        PIXELS * Integer.parseInt(run.group(2)),
                        PIXELS * Integer.parseInt(run.group(3)),
                        PIXELS));
        return image;
    }

    private static com.google.zxing.Result decode(BufferedImage image) throws Exception {
        var width = image.getWidth();
        var height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader().decode(bitmap);
    }
}
