package org.yimatong.testing.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yimatong.testing.access.ApiOperation;

/**
 * A request as it will be sent.
 *
 * @param path as it stands in the address, encoded
 * @param query pairs as they stand in the address, encoded
 * @param body null for none
 */
record FuzzRequest(
        ApiOperation operation,
        FuzzCaller caller,
        String path,
        List<String> query,
        Map<String, String> headers,
        byte[] body) {

    private static final int LONGEST_SHOWN = 3_000;

    String address() {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    FuzzRequest withHeader(String name, String value) {
        var changed = new LinkedHashMap<>(headers);
        changed.put(name, value);
        return new FuzzRequest(operation, caller, path, query, changed, body);
    }

    FuzzRequest withoutHeader(String name) {
        var changed = new LinkedHashMap<>(headers);
        changed.remove(name);
        return new FuzzRequest(operation, caller, path, query, changed, body);
    }

    FuzzRequest withoutQuery(int index) {
        var changed = new ArrayList<>(query);
        changed.remove(index);
        return new FuzzRequest(operation, caller, path, changed, headers, body);
    }

    FuzzRequest withQuery(String pair) {
        var changed = new ArrayList<>(query);
        changed.add(pair);
        return new FuzzRequest(operation, caller, path, changed, headers, body);
    }

    FuzzRequest withBody(byte[] other) {
        return new FuzzRequest(operation, caller, path, query, headers, other);
    }

    /** For a shell: with what cannot be printed escaped, and the token left out. */
    String asCurl(String service) {
        var curl = new StringBuilder("curl -g -X ").append(operation.method());
        curl.append(' ').append(quoted(service + address()));
        if (caller.hasToken()) {
            curl.append(" -H \"Authorization: Bearer $TOKEN\"");
        }
        headers.forEach((name, value) -> curl.append(" -H ").append(quoted(name + ": " + shortened(value))));
        if (body != null) {
            curl.append(" --data-binary ").append(quoted(shortened(shown(body))));
        }
        return curl.append("   # by ").append(caller.name()).toString();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, LONGEST_SHOWN) + "…(" + text.length() + " characters)";
    }

    private static String shown(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))
                ? text
                : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(character -> switch (character) {
                    case '\'' -> "\\'";
                    case '\\' -> "\\\\";
                    default ->
                        Character.isISOControl(character) || Character.isSurrogate((char) character)
                                ? "\\u%04x".formatted(character)
                                : Character.toString(character);
                })
                .collect(Collectors.joining("", "$'", "'"));
    }
}
