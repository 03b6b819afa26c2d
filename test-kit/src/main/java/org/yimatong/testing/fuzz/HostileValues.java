package org.yimatong.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.random.RandomGenerator;

/** What somebody careless or malicious might put in a place. */
final class HostileValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u3000",
            "\0",
            "a\0b",
            "\r\n2026-01-01 INFO forged\r\n",
            "\u001b[31mred\u001b[0m",
            "\u0085\u2028\u2029",
            "\ud800",
            "\udc00\ud800",
            "\uffff",
            "\ufeff",
            "a\u202egnp.exe",
            "a\u200bb",
            "e\u0301",
            "\u1100\u1161\u11a8",
            "аdmin",
            "９１６１０１１７",
            "😀".repeat(40),
            "\u0e33".repeat(100),
            "'; drop table finding; --",
            "' or '1'='1",
            "%",
            "_%\\",
            "\\",
            "(a+)+$",
            "((((((((((a*)*)*)*)*)*)*)*)*)*)b",
            "[",
            "${jndi:ldap://127.0.0.1/a}",
            "${quarkus.http.port}",
            "#{1+1}",
            "{{7*7}}",
            "=cmd|'/c calc'!A1",
            "＝1+1",
            "+1",
            "@SUM(1)",
            "\t=1",
            "../../etc/passwd",
            "..%2f..%2f",
            "file:///etc/passwd",
            "http://169.254.169.254/",
            "http://[::1]:1/",
            "<script>alert(1)</script>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "null",
            "undefined",
            "true",
            "-0",
            "0x10",
            "1e400",
            "NaN",
            "Infinity",
            "١٢٣",
            "-1",
            "2147483648",
            "9223372036854775808",
            "99999999999999999999999999",
            "0000-00-00",
            "2026-02-30",
            "2026-13-01",
            "-999999999-01-01",
            "+999999999-12-31",
            "9999-12-31",
            "10000-01-01",
            "0001-01-01",
            "1969-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "2026-06-30T23:59:60Z",
            "2026-01-01T00:00:00+18:00",
            "2026-01-01T00:00:00",
            "1-2-3-4-5",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "91610117MA7Q2RX16J",
            "91610117ma7q2rx16j",
            "610100",
            "000000",
            "P1000000000D",
            "PT-1S",
            "-∞",
            "a".repeat(300),
            "界".repeat(5_000),
            "a".repeat(70_000));

    private static final List<BigDecimal> NUMBERS = List.of(
            BigDecimal.ZERO,
            BigDecimal.ONE.negate(),
            new BigDecimal("0.1"),
            new BigDecimal("-0.000000001"),
            BigDecimal.valueOf(Integer.MAX_VALUE),
            BigDecimal.valueOf(Integer.MAX_VALUE).add(BigDecimal.ONE),
            BigDecimal.valueOf(Integer.MIN_VALUE),
            BigDecimal.valueOf(Short.MAX_VALUE).add(BigDecimal.ONE),
            BigDecimal.valueOf(Long.MAX_VALUE),
            BigDecimal.valueOf(Long.MIN_VALUE),
            new BigDecimal(BigInteger.TWO.pow(64)),
            new BigDecimal("9".repeat(90)),
            new BigDecimal("1e30"),
            new BigDecimal("1e308"),
            new BigDecimal("-1.7976931348623157e308"),
            new BigDecimal("1e309"),
            new BigDecimal("1e-400"),
            new BigDecimal("1e1000000000"),
            new BigDecimal("1." + "3".repeat(90)));

    private final RandomGenerator random;

    HostileValues(RandomGenerator random) {
        this.random = random;
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** A value of any kind, for a place of a JSON body. */
    JsonNode value(JsonNode before) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> JSON.textNode(text());
            case 4, 5 -> JSON.numberNode(NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 6 -> JSON.nullNode();
            case 7 -> JSON.booleanNode(random.nextBoolean());
            case 8 -> random.nextBoolean() ? JSON.objectNode() : JSON.arrayNode();
            default -> random.nextInt(4) == 0 ? nested() : many(before);
        };
    }

    private JsonNode many(JsonNode before) {
        var array = JSON.arrayNode();
        var one = (before.isArray() && !before.isEmpty() ? before.get(0) : before).deepCopy(); // or it held itself
        for (var number = random.nextBoolean() ? 2 : 1_500; number > 0; number--) {
            array.add(one);
        }
        return array;
    }

    private static JsonNode nested() {
        JsonNode value = JSON.arrayNode();
        for (var depth = 0; depth < 250; depth++) {
            value = JSON.arrayNode().add(value);
        }
        return value;
    }
}
