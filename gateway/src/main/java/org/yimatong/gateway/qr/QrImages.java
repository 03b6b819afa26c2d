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
import org.yimatong.gateway.signing.CodeSigner;

/** The image of a code: the signed address of its page, and no colour, so that it never becomes untrue. */
@Singleton
public class QrImages {

    /** A scratched or dirty sticker of which 15 % are lost still reads; the margin is what ISO/IEC 18004 asks for. */
    private static final Map<EncodeHintType, ?> PRINTED_OUTDOORS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    /** About 10 kB each: to draw one takes longer than anything else that anybody may ask for. */
    private static final int KEPT = 1_000;

    private final Cache<String, Buffer> svgs =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<String, Buffer> pngs =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final String publicAddress;
    private final CodeSigner signer;

    QrImages(@ConfigProperty(name = "yimatong.public-address") URI publicAddress, CodeSigner signer) {
        this.signer = signer;
        this.publicAddress = publicAddress.toString().replaceAll("/+$", "");
    }

    public Buffer svg(String token) {
        return svgs.get(token, _ -> SvgImage.of(modules(token)));
    }

    public Buffer png(String token) {
        return pngs.get(token, _ -> PngImage.of(modules(token)));
    }

    /** The address of the page, which the image holds with its signature. */
    public String addressOf(String token) {
        return publicAddress + "/c/" + token;
    }

    /** One cell per module, margin included. */
    public BitMatrix modules(String token) {
        var content = signer.signed(addressOf(token));
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, PRINTED_OUTDOORS);
        } catch (WriterException e) {
            throw new IllegalStateException("An address too long for a QR code: " + content, e);
        }
    }
}
