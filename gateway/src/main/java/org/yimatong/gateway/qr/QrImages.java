package org.yimatong.gateway.qr;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The image of a code: the address of its page, and no colour, so that it never becomes untrue. */
@Singleton
public class QrImages {

    /** A scratched or dirty sticker of which 15 % are lost still reads; the margin is what ISO/IEC 18004 asks for. */
    private static final Map<EncodeHintType, ?> PRINTED_OUTDOORS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    /** About 4 kB each; every page shows one. */
    private static final int SVGS_KEPT = 4_000;

    private final Cache<String, Buffer> svgs =
            Caffeine.newBuilder().maximumSize(SVGS_KEPT).build();
    private final String publicAddress;

    QrImages(@ConfigProperty(name = "yimatong.public-address") URI publicAddress) {
        this.publicAddress = publicAddress.toString().replaceAll("/+$", "");
    }

    public Buffer svg(String token) {
        return svgs.get(token, _ -> SvgImage.of(modules(token)));
    }

    public Buffer png(String token) {
        return PngImage.of(modules(token));
    }

    /** The address that is in the image. */
    String addressOf(String token) {
        return publicAddress + "/c/" + token;
    }

    /** One cell per module, margin included. */
    private BitMatrix modules(String token) {
        try {
            return new QRCodeWriter().encode(addressOf(token), BarcodeFormat.QR_CODE, 0, 0, PRINTED_OUTDOORS);
        } catch (WriterException e) {
            throw new IllegalStateException("An address too long for a QR code: " + addressOf(token), e);
        }
    }
}
