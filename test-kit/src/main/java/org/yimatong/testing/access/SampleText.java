package org.yimatong.testing.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.ZoneId;

/** Samples as a service's tests write them: with the keys of a tenant, and of days, by their names in braces. */
final class SampleText {

    private static final JsonMapper JSON = new JsonMapper();

    /** The same in a whole run, past midnight too. */
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private SampleText() {}

    static String filled(String text, Tenant tenant) {
        return text.replace("{mark}", tenant.mark())
                .replace("{area}", tenant.area())
                .replace("{uscc}", tenant.uscc())
                .replace("{id}", tenant.id().toString())
                .replace("{id2}", tenant.id(2).toString())
                .replace("{pass}", tenant.pass())
                .replace("{today}", TODAY.toString())
                .replace("{tomorrow}", TODAY.plusDays(1).toString());
    }

    /** A whole object or list. */
    static JsonNode json(String text, Tenant tenant) {
        try {
            return JSON.readTree(filled(text, tenant));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No sample: " + text, e);
        }
    }
}
