package org.yimatong.gateway.page;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in, or an empty form.
 *
 * @param key names this one form, so that sending it twice files one complaint
 * @param trap a field that people do not see, and programs fill in
 */
record ComplaintForm(String key, String kind, String text, String contact, String trap) {

    /** As the service takes them, in the order in which they are offered. */
    static final List<String> KINDS =
            List.of("HAZARD", "ILLEGAL_OPERATION", "CONCEALED_ACCIDENT", "FALSE_CODE", "OTHER");

    static final int LONGEST_TEXT = 2_000;
    static final int LONGEST_CONTACT = 100;

    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    static ComplaintForm empty() {
        return new ComplaintForm(newKey(), "", "", "", "");
    }

    static ComplaintForm of(Map<String, List<String>> fields) {
        var key = field(fields, "key");
        return new ComplaintForm(
                KEY.matcher(key).matches() ? key : newKey(),
                field(fields, "kind"),
                field(fields, "text").replace("\r\n", "\n").strip(),
                field(fields, "contact").strip(),
                field(fields, "website"));
    }

    /** The same words in a form that was not sent yet. */
    ComplaintForm anew() {
        return new ComplaintForm(newKey(), kind, text, contact, trap);
    }

    /** What keeps it from being sent, as the name of a text; null if nothing does. */
    @Nullable
    String fault() {
        if (!trap.isEmpty()) {
            return "trap";
        } else if (!KINDS.contains(kind)) {
            return "kind";
        } else if (text.isEmpty()) {
            return "text";
        } else if (text.length() > LONGEST_TEXT) {
            return "text-too-long";
        }
        return contact.length() > LONGEST_CONTACT ? "contact-too-long" : null;
    }

    JsonObject asJson(String token) {
        return new JsonObject()
                .put("token", token)
                .put("kind", kind)
                .put("text", text)
                .put("contact", contact.isEmpty() ? null : contact);
    }

    private static String field(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
