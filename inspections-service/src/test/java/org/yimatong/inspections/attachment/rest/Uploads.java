package org.yimatong.inspections.attachment.rest;

import static org.yimatong.inspections.finding.rest.Callers.signedIn;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.yimatong.testing.Tokens;

/** Somebody who uploads files. */
public final class Uploads {

    public static final String ATTACHMENTS = "/api/v1/attachments";

    private final Tokens person;

    private Uploads(Tokens person) {
        this.person = person;
    }

    public static Uploads by(Tokens person) {
        return new Uploads(person);
    }

    public static Uploads byInspectorOf(String area) {
        return by(Tokens.of("inspector").name("inspector-of-" + area).areas(area));
    }

    /** Uploads the file as a whole, and answers its id. */
    public UUID upload(String uscc, String mediaType, byte[] file) {
        var id = announced(uscc, mediaType, file);
        send(id, 0, file).statusCode(200);
        return id;
    }

    public UUID announced(String uscc, String mediaType, byte[] file) {
        var id = UUID.randomUUID();
        announce(announcement(id, uscc, mediaType, file)).statusCode(201);
        return id;
    }

    public ValidatableResponse announce(Map<String, Object> announcement) {
        return signedIn(person)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(announcement)
                .post(ATTACHMENTS)
                .then();
    }

    public ValidatableResponse send(UUID id, int offset, byte[] part) {
        return RestAssured.given()
                .auth()
                .oauth2(person.sign())
                .header("Accept-Language", "en")
                .header("Upload-Offset", offset)
                .config(RestAssured.config()
                        .encoderConfig(RestAssured.config()
                                .getEncoderConfig()
                                .encodeContentTypeAs("application/partial-upload", ContentType.BINARY)))
                .contentType("application/partial-upload")
                .body(part)
                .patch(ATTACHMENTS + "/{id}", id)
                .then();
    }

    public RequestSpecification caller() {
        return signedIn(person);
    }

    /** To be changed by the test. */
    public static Map<String, Object> announcement(UUID id, String uscc, String mediaType, byte[] file) {
        var announcement = new HashMap<String, Object>();
        announcement.put("id", id);
        announcement.put("uscc", uscc);
        announcement.put("name", "现场 1.jpeg");
        announcement.put("mediaType", mediaType);
        announcement.put("bytes", file.length);
        announcement.put("sha256", sha256(file));
        return announcement;
    }

    public static byte[] from(byte[] file, int begin, int end) {
        return Arrays.copyOfRange(file, begin, end);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
