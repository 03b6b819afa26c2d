package org.yimatong.stack.keycloak;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A person of the demo city who may log in.
 *
 * @param area supervision area of an official, empty for others
 * @param uscc enterprise of an enterprise's own people, empty for others
 */
public record DemoAccount(String username, String name, String role, String area, String uscc) {

    /** The same for all of them: they are known to everybody who has read this far. */
    public static final String PASSWORD = "yimatong-demo";

    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    public static List<DemoAccount> all() {
        var resource = Objects.requireNonNull(DemoAccount.class.getResourceAsStream("/realm/demo-accounts.csv"));
        try (var rows = WITH_HEADER.parse(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return rows.stream().map(DemoAccount::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whose matters the account is about: an area, or one enterprise. */
    public String scope() {
        return area.isEmpty() ? uscc : area;
    }

    private static DemoAccount of(CSVRecord row) {
        return new DemoAccount(row.get("username"), row.get("name"), row.get("role"), row.get("area"), row.get("uscc"));
    }
}
