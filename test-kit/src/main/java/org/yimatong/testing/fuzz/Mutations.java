package org.yimatong.testing.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes one thing about a request wrong. */
final class Mutations {

    /** As they stand in an address; some are no UTF-8. */
    private static final List<String> SEGMENTS = List.of(
            "%00",
            "%0D%0A",
            "%20",
            "%FF",
            "%C0%80",
            "%ED%A0%80",
            "%25",
            "%3B",
            "a;b=c",
            "%22",
            "%7B%7D",
            "*",
            "~",
            "null",
            "%E2%80%AE",
            "-1",
            "0",
            "999999999999999999999",
            "%27",
            "..%2F..%2Fetc",
            "a%2Fb",
            "%5C",
            "$",
            "x".repeat(3000));

    /** Header, then what it says; several say what they should, of something else. */
    private static final List<String[]> HEADERS = pairs(
            "If-Match|*|W/\"1\"|1|\"-1\"|\"99999999999999999999\"|\"1\", \"2\"|\"\"||\"a\"|\"0x1\"|\"+1\"|\"\u00e9\"",
            "Idempotency-Key|short|        |fuzz-the-same-again|\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9|'; drop--",
            "Accept|text/html|application/xml|garbage|*/*;q=0|application/json;q=2|text/csv|application/json, */*;q=0.1|",
            "Accept-Language|*|zh-|x|en;q=a|de, en;q=0.1|zh-Hans-CN-u-nu-latn|-|\u00e9",
            "Content-Type|text/plain|application/xml|garbage|application/json; charset=utf-16|application/json; charset=x|"
                    + "multipart/form-data|application/x-www-form-urlencoded|text/csv|application/json;;|*/*|application/*",
            "Content-Encoding|gzip|br|identity|garbage",
            "Accept-Encoding|identity;q=0|garbage",
            "If-None-Match|*|\"0\"|garbage",
            "If-Modified-Since|garbage",
            "Range|bytes=0-0|bytes=9-1|garbage",
            "X-Request-Id|a b|\u00e9|'\"<>",
            "Upload-Offset|-1|99999999999999999999|1.5|a|",
            "Last-Event-ID|-1|99999999999999999999|a|",
            "X-Forwarded-For|::1, a, ,|127.0.0.1",
            "X-HTTP-Method-Override|DELETE|GARBAGE",
            "Cookie|a=b; =;;|q_session=x",
            "Origin|null|http://evil.example");

    private final HostileValues hostile;
    private final RandomGenerator random;

    Mutations(HostileValues hostile, RandomGenerator random) {
        this.hostile = hostile;
        this.random = random;
    }

    private static List<String[]> pairs(String... lines) {
        var pairs = new ArrayList<String[]>();
        for (var line : lines) {
            var parts = line.split("\\|", -1);
            for (var index = 1; index < parts.length; index++) {
                pairs.add(new String[] {parts[0], parts[index]});
            }
        }
        return pairs;
    }

    FuzzRequest mutated(FuzzRequest request) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> withoutHeader(request);
            case 2, 3, 4 -> withHeader(request);
            case 5 -> request.body() == null ? withHeader(request) : request.withBody(rawBody(request.body()));
            default -> withQuery(request);
        };
    }

    private FuzzRequest withoutHeader(FuzzRequest request) {
        var names = List.copyOf(request.headers().keySet());
        return names.isEmpty() ? withHeader(request) : request.withoutHeader(names.get(random.nextInt(names.size())));
    }

    private FuzzRequest withHeader(FuzzRequest request) {
        if (random.nextInt(20) == 0) {
            return request.withHeader("Idempotency-Key", "k".repeat(random.nextBoolean() ? 101 : 9_000));
        }
        var pair = HEADERS.get(random.nextInt(HEADERS.size()));
        return request.withHeader(pair[0], pair[1]);
    }

    /** A parameter with a strange value, twice, or one that there is not. */
    private FuzzRequest withQuery(FuzzRequest request) {
        var parameters = request.operation().in("query");
        var chance = random.nextInt(10);
        if (parameters.isEmpty() || chance == 0) {
            return request.withQuery(random.nextBoolean() ? "limit=" + value() : value() + "=" + value());
        }
        if (chance == 1 && !request.query().isEmpty()) {
            return request.withQuery(request.query().getFirst());
        }
        if (chance == 2 && !request.query().isEmpty()) {
            return request.withoutQuery(random.nextInt(request.query().size()));
        }
        var name = parameters.get(random.nextInt(parameters.size())).name();
        var others = request;
        for (var index = request.query().size() - 1; index >= 0; index--) {
            if (request.query().get(index).startsWith(name + "=")) {
                others = others.withoutQuery(index);
            }
        }
        return others.withQuery(chance == 3 ? name : name + "=" + value());
    }

    private String value() {
        var text = hostile.text();
        return random.nextInt(3) == 0 || text.length() > 1_000 ? segment() : RequestMaker.encoded(text);
    }

    /** For a path: neither empty nor dots alone, which would be another operation's address. */
    String segment() {
        var text = hostile.text();
        return random.nextBoolean() || text.isEmpty() || text.length() > 1_000
                ? SEGMENTS.get(random.nextInt(SEGMENTS.size()))
                : RequestMaker.encoded(text);
    }

    /** A table of lines and commas, with something else in one cell. */
    String table(String text) {
        var cells = text.split("(?<=[,\n])|(?=[,\n])");
        cells[random.nextInt(cells.length)] = hostile.text();
        return String.join("", cells);
    }

    /** What is no JSON any more, or only just. */
    byte[] rawBody(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return switch (random.nextInt(16)) {
            case 0 -> new byte[0];
            case 1 -> bytes("null");
            case 2 -> bytes("[]");
            case 3 -> bytes("\"text\"");
            case 4 -> bytes(text.substring(0, text.length() / 2));
            case 5 -> bytes(text + "x");
            case 6 -> bytes("\ufeff" + text);
            case 7 -> text.getBytes(StandardCharsets.UTF_16);
            case 8 -> bytes("[".repeat(20_000));
            case 9 -> bytes("{\"a\":".repeat(2_000));
            case 10 -> bytes(" ".repeat(300_000) + text);
            case 11 -> bytes(text.replace('"', '\''));
            case 12 -> bytes(text.startsWith("{") ? "{\"id\":\"1\",\"id\":\"2\"," + text.substring(1) : "\0" + text);
            case 13 -> new byte[] {'"', (byte) 0xFF, (byte) 0xC0, (byte) 0x80, '"'};
            case 14 -> bytes("<?xml version=\"1.0\"?><a/>");
            default -> bytes("/* */" + text);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
