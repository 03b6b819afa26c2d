package org.yimatong.city.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** The suite answered otherwise than was hoped for. */
public final class Refused extends IOException {

    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String request;
    private final int status;
    private final String type;

    /** @param request its method and path */
    public Refused(String request, int status, String answer) {
        super("%s: %d %s".formatted(request, status, answer));
        this.request = request;
        this.status = status;
        this.type = typeOf(answer);
    }

    /**
     * What tells this trouble from others. The message of a refusal does not: each answer names its request by an id of
     * its own.
     */
    public static String trouble(IOException trouble) {
        return trouble instanceof Refused refused
                ? "%s: %d %s".formatted(refused.request, refused.status, refused.type)
                : String.valueOf(trouble.getMessage());
    }

    public int status() {
        return status;
    }

    /** Whether the answer names the problem. */
    public boolean isFor(String problem) {
        return type.equals("/problems/" + problem);
    }

    /** Of the problem document; empty if the answer is none. */
    private static String typeOf(String answer) {
        try {
            return JSON.readTree(answer).path("type").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
