package org.yimatong.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Texts that a schema allows. */
final class ValidTexts {

    private static final List<String> WORDS = List.of(
            "一号储罐区",
            "泄漏检测",
            "Tank farm No. 1",
            "a",
            "已整改。",
            "第一行\n第二行",
            "1号/2号·A-B(备用)",
            "0",
            "true",
            "x-y_z.1",
            "液氨",
            "渭北精细化工有限公司",
            "13800000000",
            "1.5",
            "C2614",
            "10:30",
            "P1D",
            "https://localhost/hook",
            "7664-41-7",
            "someone@example.org",
            "Europe",
            "2026-03",
            "LT-1");

    /** In which a pattern without an end may go on. */
    private static final int LONGEST_REPETITION = 6;

    private static final ZoneId XI_AN = ZoneId.of("Asia/Shanghai");

    private static final Map<String, Optional<RgxGen>> PATTERNS = new HashMap<>();

    private final Harvest harvest;
    private final RandomGenerator random;

    ValidTexts(Harvest harvest, RandomGenerator random) {
        this.harvest = harvest;
        this.random = random;
    }

    String text(String name, JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum")
                    .get(random.nextInt(schema.get("enum").size()))
                    .asText();
        }
        var known = isNewId(name, schema) ? Optional.<String>empty() : harvest.named(name, random);
        if (known.isPresent() && random.nextInt(100) < 80) {
            return known.get();
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> id();
            case "date" -> day();
            case "date-time" -> instant();
            default -> matching(schema);
        };
    }

    /** What a caller makes gets an id of its own. */
    private boolean isNewId(String name, JsonNode schema) {
        return name.equals("id") && schema.path("format").asText().equals("uuid") && random.nextInt(10) > 0;
    }

    String id() {
        var high = random.nextLong() & ~0xF000L | 0x4000L;
        var low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    private String day() {
        return LocalDate.now(XI_AN).plusDays(distance()).toString();
    }

    private String instant() {
        var seconds = distance() * 86_400L + random.nextInt(86_400);
        return Instant.now()
                .plusSeconds(seconds)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    /** In days; mostly about now. */
    private int distance() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> -random.nextInt(1, 4);
            case 2 -> random.nextInt(1, 40);
            default -> random.nextInt(-800, 800);
        };
    }

    private String matching(JsonNode schema) {
        var pattern = schema.path("pattern").asText();
        var least = schema.path("minLength").asInt();
        var most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        var word = WORDS.get(random.nextInt(WORDS.size()));
        var text = pattern.length() <= 2 ? word : generated(pattern).orElse(word);
        if (random.nextInt(20) == 0 && pattern.isEmpty() && most < 100_000) {
            return "界".repeat(most);
        }
        return text.length() < least
                ? text.repeat(least / text.length() + 1).substring(0, least)
                : text.substring(0, Math.min(text.length(), most));
    }

    private Optional<String> generated(String pattern) {
        RgxGen generator;
        synchronized (PATTERNS) {
            generator = PATTERNS.computeIfAbsent(pattern, ValidTexts::generator).orElse(null);
        }
        return Optional.ofNullable(generator).map(known -> known.generate(new Random(random.nextLong())));
    }

    private static Optional<RgxGen> generator(String pattern) {
        var properties = new RgxGenProperties();
        RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(properties, LONGEST_REPETITION);
        try {
            return Optional.of(RgxGen.parse(properties, pattern));
        } catch (RuntimeException notUnderstood) {
            return Optional.empty();
        }
    }
}
