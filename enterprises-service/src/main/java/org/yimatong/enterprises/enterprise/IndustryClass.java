package org.yimatong.enterprises.enterprise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A class of economic activity, GB/T 4754-2017: a section's letter, and two to four digits of division, group and
 * class.
 *
 * <p>Of the standard the classes around hazardous goods are known here, with their names. One that is not among them is
 * accepted if its form is right and its division does not belong to another section.
 */
public record IndustryClass(String code) {

    private static final Pattern FORM = Pattern.compile("[A-T]([0-9]{2,4})?");

    /** Names by code. */
    private static final Map<String, String> KNOWN = known();

    /** Sections by the digits of the divisions known. */
    private static final Map<String, String> SECTIONS = KNOWN.keySet().stream()
            .filter(code -> code.length() > 1)
            .collect(Collectors.toMap(IndustryClass::division, code -> code.substring(0, 1), (first, second) -> first));

    /** The class of that code, or nothing if there can be none. */
    public static Optional<IndustryClass> read(String code) {
        if (!FORM.matcher(code).matches()) {
            return Optional.empty();
        }
        var section = code.substring(0, 1);
        var belongs = code.length() == 1
                || SECTIONS.getOrDefault(division(code), section).equals(section);
        return belongs ? Optional.of(new IndustryClass(code)) : Optional.empty();
    }

    /** Those with a name, by code. */
    public static List<IndustryClass> allKnown() {
        return KNOWN.keySet().stream().sorted().map(IndustryClass::new).toList();
    }

    /** Its name in the standard, if known here. */
    public Optional<String> name() {
        return Optional.ofNullable(KNOWN.get(code));
    }

    private static String division(String code) {
        return code.substring(1, 3);
    }

    private static Map<String, String> known() {
        InputStream table = IndustryClass.class.getResourceAsStream("/gbt4754.csv");
        try (var lines =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
