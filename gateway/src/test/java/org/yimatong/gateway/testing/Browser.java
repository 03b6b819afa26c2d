package org.yimatong.gateway.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chromium, if it is installed, with axe in the page. Our pages allow no script, so they are looked at as files, which
 * also lie in {@code target/pages} to be looked at by people.
 */
public final class Browser {

    private static final Path PAGES = Path.of("target/pages");
    private static final Pattern STYLE_SHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]*)\">");
    private static final Pattern VERDICT = Pattern.compile("<pre id=\"verdict\">(.*?)</pre>", Pattern.DOTALL);
    private static final String EXAMINE = """
            <script>%s</script>
            <script>
            axe.run().then(found => {
              const verdict = document.createElement('pre');
              verdict.id = 'verdict';
              verdict.textContent = found.violations.map(violation =>
                violation.id + ': ' + violation.nodes.map(node => node.html).join(' ')).join('; ') || 'none';
              document.body.append(verdict);
            });
            </script>
            </body>
            """;

    private Browser() {}

    public static boolean isThere() {
        return program() != null;
    }

    /** What axe finds wrong with the page, or {@code none}. */
    public static String violations(String name, String page) {
        try {
            Files.createDirectories(PAGES);
            var standing = withStyle(page);
            Files.writeString(PAGES.resolve(name + ".html"), standing);
            var examined = PAGES.resolve(name + ".axe.html");
            Files.writeString(examined, standing.replace("</body>", EXAMINE.formatted(axe())));
            var verdict = VERDICT.matcher(opened(examined));
            return verdict.find() ? verdict.group(1) : "axe said nothing";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withStyle(String page) {
        return STYLE_SHEET
                .matcher(page)
                .replaceFirst(link -> Matcher.quoteReplacement(
                        "<style>" + given().get(link.group(1)).asString() + "</style>"));
    }

    private static String opened(Path page) throws IOException {
        var process = new ProcessBuilder(
                        program().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--window-size=390,844",
                        "--virtual-time-budget=30000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    private static Path program() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static String axe() throws IOException {
        try (var script = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), UTF_8);
        }
    }
}
