package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each program consists of, as the build lists it (ADR 93). */
@Order(1)
@DisplayName("The parts of the suite")
class PartsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** What Vite found in the scripts: {@code ## name - version (licence)}. */
    private static final Pattern IN_SCRIPTS = Pattern.compile("^## (\\S+) - (\\S+) \\(.*\\)$", Pattern.MULTILINE);

    /** A library of Quarkus that it leaves out of what it packs. */
    private static final String OF_DEVELOPERS = "quarkus-ide-launcher";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enterprises-service",
                "inspections-service",
                "hazards-service",
                "gateway",
                "console",
                "stack",
                "city"
            })
    void each_part_has_a_licence_under_which_we_may_ship_it(String program) throws IOException {
        var allowed = allowedLicences();

        assertThat(Part.of(ROOT.resolve(program)))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.licences())
                        .as("licences of %s; those in docs/security/licences.txt may be shipped", part)
                        .anyMatch(allowed::containsAll));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enterprises-service/target/quarkus-app/lib",
                "inspections-service/target/quarkus-app/lib",
                "hazards-service/target/quarkus-app/lib",
                "gateway/target/quarkus-app/lib",
                "stack/target/lib",
                "city/target/lib"
            })
    void what_is_packed_is_what_is_listed(String folder) throws IOException {
        var program = ROOT.resolve(folder.substring(0, folder.indexOf('/')));
        var listed = Part.of(program).stream()
                .filter(part -> !part.name().equals(OF_DEVELOPERS))
                .map(folder.contains("quarkus-app") ? Part::jarWithGroup : Part::jar)
                .collect(Collectors.toSet());

        var packed = librariesIn(ROOT.resolve(folder));

        assertThat(packed).isNotEmpty();
        assertThat(without(listed, packed))
                .as("packed, and not listed; what an older build left goes by mvn clean")
                .isEmpty();
        assertThat(without(packed, listed)).as("listed, and not packed").isEmpty();
    }

    private static Set<String> without(Set<String> taken, Set<String> from) {
        return from.stream().filter(name -> !taken.contains(name)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"licences.txt", "field/licences.txt"})
    void what_is_in_the_scripts_is_listed_and_its_licence_goes_along(String licences) throws IOException {
        var console = ROOT.resolve("console");
        var told = Files.readString(console.resolve("target/dist").resolve(licences));

        assertThat(IN_SCRIPTS.matcher(told).results().map(part -> part.group(1) + "@" + part.group(2)))
                .isNotEmpty()
                .isSubsetOf(Part.of(console).stream()
                        .map(part -> part.name() + "@" + part.version())
                        .toList());
    }

    private static Set<String> allowedLicences() throws IOException {
        try (var lines = Files.lines(ROOT.resolve("docs/security/licences.txt"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> librariesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .collect(Collectors.toSet());
        }
    }
}
