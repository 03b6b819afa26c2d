package org.yimatong.acceptance.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A photo as a phone sends it: announced, then sent whole. */
public final class Photo {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PIXELS = 32;

    private Photo() {}

    /** Sends a photo of the enterprise. @return its id */
    public static String send(Api sender, String uscc) {
        var id = UUID.randomUUID().toString();
        var bytes = png();
        sender.post(
                        "/api/v1/attachments",
                        JSON.createObjectNode()
                                .put("id", id)
                                .put("uscc", uscc)
                                .put("name", "现场.png")
                                .put("mediaType", "image/png")
                                .put("bytes", bytes.length)
                                .put("sha256", sha256(bytes)))
                .requireStatus(201);
        sender.patch("/api/v1/attachments/" + id, bytes).requireStatus(200);
        return id;
    }

    private static byte[] png() {
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
