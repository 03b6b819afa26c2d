package org.yimatong.inspections.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.draw.DrawExamples.list;
import static org.yimatong.inspections.draw.DrawExamples.object;
import static org.yimatong.inspections.draw.DrawExamples.officer;
import static org.yimatong.inspections.draw.DrawExamples.quotas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimatong.inspections.enterprise.CodeColour;

/** The lines by which a citizen recomputes a draw, run as they stand in the documentation. */
class RecipeTest {

    private static final Path PAGE = Path.of("../docs/how-to/recompute-a-draw.md");

    @TempDir
    private Path folder;

    @Test
    void the_recipe_on_the_page_draws_what_the_service_draws() throws IOException, InterruptedException {
        var apart = Set.of(
                new CandidateConflict(
                        officer(1).certificate(), object(CodeColour.RED, 0).uscc()),
                new CandidateConflict(
                        officer(2).certificate(), object(CodeColour.YELLOW, 101).uscc()));
        var list = list(3, 6, 9, 5, apart);
        var seed = "24-03-17,08";
        Files.writeString(folder.resolve("candidates.txt"), list.text());

        var printed = run("seed=" + seed + " red=2 yellow=3 green=4\n" + recipe());

        assertThat(printed.lines())
                .containsExactlyElementsOf(DrawRule.draw(seed, list, quotas(2, 3, 4)).stream()
                        .map(pick -> String.join(" ", pick.object().uscc(), pick.lot(), pick.first(), pick.second()))
                        .toList());
    }

    @Test
    void the_list_is_sorted_and_hashed_as_the_page_says() throws IOException, InterruptedException {
        var list = list(3, 6, 9, 5);
        Files.writeString(folder.resolve("candidates.txt"), list.text());

        assertThat(run("LC_ALL=C sort -c candidates.txt && sha256sum candidates.txt"))
                .startsWith(Sha256.of(list.text()) + " ");
    }

    private static String recipe() throws IOException {
        var page = Files.readString(PAGE);
        var begin = page.indexOf("```sh\n") + 6;
        return page.substring(begin, page.indexOf("```", begin));
    }

    private String run(String script) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(printed).isZero();
        return printed;
    }
}
