package org.yimatong.stack.docs;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents of security claim nothing of tests that are not there. */
class SecurityDocumentsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z]\\w*Tests?)`");
    private static final Pattern DECISION = Pattern.compile("\\bADR (\\d+)");

    @Test
    void every_test_they_name_is_there() {
        assertThat(tests()).containsAll(found(NAMED_TEST)).contains("SecurityDocumentsTest");
        assertThat(found(NAMED_TEST)).hasSizeGreaterThan(50);
    }

    @Test
    void every_decision_they_name_is_there() {
        var decisions = names(ROOT.resolve("docs/adr"))
                .map(name -> name.substring(0, 4))
                .collect(toSet());

        assertThat(found(DECISION))
                .isNotEmpty()
                .allSatisfy(number -> assertThat(decisions).contains("%04d".formatted(Integer.parseInt(number))));
    }

    @Test
    void every_row_ends_with_a_test_or_a_reason() {
        assertThat(documents().flatMap(String::lines).filter(SecurityDocumentsTest::isRow))
                .hasSizeGreaterThan(100)
                .allSatisfy(row -> assertThat(row.substring(row.lastIndexOf('|', row.length() - 2)))
                        .containsPattern("`\\w+Tests?`|reason: .|\\*\\*not |list is here"));
    }

    private static boolean isRow(String line) {
        return line.startsWith("| ") && !line.contains("| shown by |");
    }

    private static Set<String> found(Pattern pattern) {
        return documents()
                .flatMap(text -> pattern.matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .collect(toSet());
    }

    private static Stream<String> documents() {
        var folder = ROOT.resolve("docs/security");
        return names(folder).filter(name -> name.endsWith(".md")).map(name -> read(folder.resolve(name)));
    }

    private static Set<String> tests() {
        try (var modules = Files.list(ROOT)) {
            return modules.flatMap(
                            module -> Stream.of(module.resolve("src/test/java"), module.resolve("src/main/java")))
                    .filter(Files::isDirectory)
                    .flatMap(SecurityDocumentsTest::classes)
                    .collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> classes(Path sources) {
        try (var files = Files.walk(sources)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*Tests?\\.java"))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
