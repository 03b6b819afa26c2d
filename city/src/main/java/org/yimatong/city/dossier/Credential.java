package org.yimatong.city.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A permit, insurance, certificate, plan, drill or named person, as a registrar enters it.
 *
 * @param until its last day; null until further notice
 */
public record Credential(
        ObjectNode details, LocalDate from, @Nullable LocalDate until) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** By which member an enterprise's credentials of a kind differ here; of the other kinds it holds one. */
    private static final Map<String, String> TOLD_APART_BY = Map.of(
            "LICENCE", "type",
            "POST_CERTIFICATE", "post",
            "EMERGENCY_PLAN", "scope",
            "DRILL", "scope",
            "OFFICIAL", "level",
            "ROLE", "responsibility");

    /** The body of the request. */
    public ObjectNode json() {
        var json = JSON.createObjectNode().put("validFrom", from.toString());
        if (until != null) {
            json.put("validUntil", until.toString());
        }
        json.set("details", details);
        return json;
    }

    /** Whether what is on file already is this one, or what became of it. */
    public boolean isOnFileAs(JsonNode recorded) {
        var onFile = recorded.path("details");
        var kind = details.path("kind");
        var variety = TOLD_APART_BY.getOrDefault(kind.asText(), "kind");
        return onFile.path("kind").equals(kind) && onFile.path(variety).equals(details.path(variety));
    }
}
