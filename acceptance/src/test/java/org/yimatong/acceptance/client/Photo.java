package org.yimatong.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A photo as a phone sends it: announced, then sent whole or in parts. */
public final class Photo {

    private static final String ATTACHMENTS = "/api/v1/attachments";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PIXELS = 32;

    /** What a camera adds to a JPEG: taken on 2 March 2026 at 10:20:30, at 34.5 north and 109.1 east. */
    private static final byte[] EXIF = HexFormat.of()
            .parseHex("ffe100c64578696600004d4d002a000000080003011200030000000100060000876900040000000100000068"
                    + "88250004000000010000003200000000000400010002000000024e00000000020005000000030000008e0003"
                    + "000200000002450000000004000500000003000000a600000000000190030002000000140000007a00000000"
                    + "323032363a30333a30322031303a32303a33300000000022000000010000001e000000010000000000000001"
                    + "0000006d0000000100000006000000010000000000000001");

    private final String id;
    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    private Photo(String id, String name, String mediaType, byte[] bytes) {
        this.id = id;
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /** Sends a small photo of the enterprise. @return its id */
    public static String send(Api sender, String uscc) {
        return send(sender, uscc, UUID.randomUUID().toString());
    }

    /** Sends a small photo of the enterprise that was named by this id before. @return its id */
    public static String send(Api sender, String uscc, String id) {
        var photo = new Photo(id, "现场.png", "image/png", image(PIXELS, "png"));
        photo.announce(sender, uscc);
        sender.patch(photo.path(), photo.bytes).requireStatus(200);
        return id;
    }

    /** A square photo as a phone takes it, with the place and the time in its EXIF. */
    public static Photo taken(int pixels) {
        var jpeg = image(pixels, "jpeg");
        var withExif = ByteBuffer.allocate(jpeg.length + EXIF.length)
                .put(jpeg, 0, 2)
                .put(EXIF)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
        return new Photo(UUID.randomUUID().toString(), "现场.jpg", "image/jpeg", withExif);
    }

    /** Says what will come; the same may be said again. */
    public void announce(Api sender, String uscc) {
        var answer = sender.post(ATTACHMENTS, announcement(uscc), id);
        assertThat(answer.isSuccess()).as("%s", answer).isTrue();
    }

    public String path() {
        return ATTACHMENTS + "/" + id;
    }

    public int size() {
        return bytes.length;
    }

    /** As it is on the phone, from this byte on. */
    public byte[] part(int offset, int length) {
        return Arrays.copyOfRange(bytes, offset, Math.min(offset + length, bytes.length));
    }

    private ObjectNode announcement(String uscc) {
        return JSON.createObjectNode()
                .put("id", id)
                .put("uscc", uscc)
                .put("name", name)
                .put("mediaType", mediaType)
                .put("bytes", bytes.length)
                .put("sha256", sha256());
    }

    /** Every pixel differs, so that it does not become small. */
    private static byte[] image(int pixels, String format) {
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
        var random = new Random(pixels);
        for (int pixel = 0; pixel < pixels * pixels; pixel++) {
            image.setRGB(pixel % pixels, pixel / pixels, random.nextInt());
        }
        try {
            var written = new ByteArrayOutputStream();
            ImageIO.write(image, format, written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
