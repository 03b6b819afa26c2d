package org.yimatong.city.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.FieldBook;

/** Sends the pictures that people attach to what they report; each once, and again from where it broke off. */
final class Pictures {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ATTACHMENTS = "/api/v1/attachments";

    private Pictures() {}

    /**
     * Sends a picture.
     *
     * @param thing what it is attached to: with the file, that makes its id
     * @return its id
     */
    static String send(FrontDoor sender, String uscc, String thing, String file)
            throws IOException, InterruptedException {
        var id = FieldBook.idOf("picture %s %s".formatted(thing, file)).toString();
        var path = ATTACHMENTS + "/" + id;
        var bytes = FieldBook.picture(file);
        if (sender.find(path).isEmpty()) {
            sender.post(
                    ATTACHMENTS,
                    JSON.createObjectNode()
                            .put("id", id)
                            .put("uscc", uscc)
                            .put("name", file)
                            .put("mediaType", file.endsWith(".png") ? "image/png" : "image/jpeg")
                            .put("bytes", bytes.length)
                            .put("sha256", sha256(bytes)));
        }
        var sent = sender.get(path);
        if (sent.path("state").asText().equals("EXPECTED")) {
            int offset = sent.path("receivedBytes").asInt();
            sender.sendPart(path, offset, Arrays.copyOfRange(bytes, offset, bytes.length));
        }
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
