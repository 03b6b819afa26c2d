package org.yimatong.benchmarks.findings;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.yimatong.benchmarks.load.Door;

/** What an enterprise shows of its rectification: a major finding is not believed without. */
final class Photo {

    private static final String ATTACHMENTS = "/api/v1/attachments";
    private static final int PIXELS = 32;

    private Photo() {}

    /** Sends a photo. @return its id */
    static String send(Door gateway, Map<String, String> sender, String uscc) throws IOException, InterruptedException {
        var id = UUID.randomUUID().toString();
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB), "png", png);
        var announcement = new JsonObject()
                .put("id", id)
                .put("uscc", uscc)
                .put("name", "现场.png")
                .put("mediaType", "image/png")
                .put("bytes", png.size())
                .put("sha256", sha256(png.toByteArray()));
        var headers = new HashMap<>(sender);
        headers.put("Content-Type", "application/json");
        headers.put("Idempotency-Key", id);
        gateway.post(ATTACHMENTS, headers, announcement.toBuffer()).expect(201);
        headers.put("Content-Type", "application/partial-upload");
        headers.put("Upload-Offset", "0");
        gateway.patch(ATTACHMENTS + "/" + id, headers, Buffer.buffer(png.toByteArray()))
                .expect(200);
        return id;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
