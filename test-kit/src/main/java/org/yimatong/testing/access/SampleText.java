package org.yimatong.testing.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Samples as a service's tests write them: with the keys of a tenant, of days and of hours, by their names in braces.
 */
final class SampleText {

    private static final JsonMapper JSON = new JsonMapper();

    /** The same in a whole run, past midnight too. */
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    /** A minute ago; what is observed lies in the past. */
    static final String NOW = inHours(0);

    private static final String SOON = inHours(1);
    private static final String LATER = inHours(2);

    private SampleText() {}

    private static String inHours(int hours) {
        return Instant.now()
                .minusSeconds(60)
                .plus(hours, ChronoUnit.HOURS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    static String filled(String text, Tenant tenant) {
        return text.replace("{mark}", tenant.mark())
                .replace("{area}", tenant.area())
                .replace("{uscc}", tenant.uscc())
                .replace("{number}", String.valueOf(tenant.number()))
                .replace("{id}", tenant.id().toString())
                .replace("{id2}", tenant.id(2).toString())
                .replace("{pass}", tenant.pass())
                .replace("{today}", TODAY.toString())
                .replace("{tomorrow}", TODAY.plusDays(1).toString())
                .replace("{now}", NOW)
                .replace("{soon}", SOON)
                .replace("{later}", LATER);
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
