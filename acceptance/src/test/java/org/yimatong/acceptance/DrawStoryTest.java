package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimatong.acceptance.client.Answer;
import org.yimatong.acceptance.client.FieldDay;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Tool;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** Who is inspected, and by whom, is drawn by lot; a citizen does not believe it, and draws again. */
@Order(200)
@DisplayName("The story of a draw")
@Concerns({Part.INSPECTIONS, Part.GATEWAY, Part.CITY})
class DrawStoryTest {

    private static final Duration FOR_THE_OFFICERS = Duration.ofSeconds(120);
    private static final String DRAWS = "/api/v1/draws";
    private static final String SEED = "03-08-17-21-24-30";

    private final Path page;
    private final People people;
    private String draw = "";
    private String announced = "";

    DrawStoryTest(Suite suite) {
        people = new People(suite.addresses());
        page = suite.root().resolve("docs/how-to/recompute-a-draw.md");
    }

    @Test
    @Order(1)
    void announced_its_rule_and_the_hash_of_its_list_are_public_and_nothing_else() {
        await().atMost(FOR_THE_OFFICERS).untilAsserted(() -> {
            var answer = people.supervisor().post(DRAWS, announcement());
            assertThat(answer.status()).as("%s", answer).isEqualTo(201);
            draw = DRAWS + "/" + answer.json().path("id").asText();
        });

        var seen = published("").json();
        announced = seen.path("candidatesSha256").asText();
        assertThat(announced).hasSize(64);
        assertThat(seen.path("seed").asText("")).isEmpty();
        look("/candidates").requireStatus(404);
        look("/result-export").requireStatus(404);
    }

    @Test
    @Order(2)
    void drawn_once_with_the_announced_seed_it_is_not_drawn_again() {
        people.supervisor().step(draw, "/result", words()).requireStatus(422);
        people.supervisor().step(draw, "/result", words("seed", SEED)).requireStatus(200);

        var again = people.supervisor().step(draw, "/result", words("seed", "01-02-03-04-05-06"));

        assertThat(again.requireStatus(409).json().path("type").asText()).isEqualTo("/problems/draw-done");
        people.supervisor().step(draw, "/publication", words()).requireStatus(200);
    }

    @Test
    @Order(3)
    void by_the_recipe_on_the_page_a_citizen_draws_the_same_enterprises_and_officers(@TempDir Path folder)
            throws IOException {
        Files.write(folder.resolve("candidates.txt"), published("/candidates").bytes());

        assertThat(run(folder, "LC_ALL=C sort -c candidates.txt && sha256sum candidates.txt"))
                .startsWith(announced);
        var drawnAgain = run(folder, "seed=%s red=1 yellow=1 green=3%n%s".formatted(SEED, recipe()));
        assertThat(drawnAgain.lines()).hasSizeGreaterThanOrEqualTo(3).containsExactlyElementsOf(drawn());
    }

    @Test
    @Order(4)
    void the_two_officers_of_each_have_a_task() {
        var id = draw.substring(draw.lastIndexOf('/') + 1);

        assertThat(people.supervisor().all("/api/v1/tasks?drawId=" + id))
                .hasSameSizeAs(drawn())
                .allSatisfy(task -> assertThat(task.path("officers")).hasSize(2));
    }

    private ObjectNode announcement() {
        var announcement = words(
                "title", "第四季度双随机抽查",
                "purpose", "随机抽取检查对象和执法检查人员",
                "dueOn", FieldDay.today().plusDays(30).toString(),
                "publicSeed", "双色球下期开奖号码");
        List.of("610112", "610117").forEach(announcement.putArray("areas")::add);
        var quotas = announcement.putObject("quotas");
        quotas.putObject("red").put("number", 1);
        quotas.putObject("yellow").put("number", 1);
        quotas.putObject("green").put("number", 3);
        return announcement;
    }

    /** As the recipe prints them. */
    private List<String> drawn() {
        return published("/result-export")
                .text()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cell -> String.join(" ", cell[1], cell[5], cell[6], cell[8]))
                .toList();
    }

    private String recipe() throws IOException {
        var text = Files.readString(page);
        var begin = text.indexOf("```sh\n") + 6;
        return text.substring(begin, text.indexOf("```", begin));
    }

    private static String run(Path folder, String script) throws IOException {
        var result = Tool.run(List.of("sh", "-c", "cd '%s' && %s".formatted(folder, script)), Map.of());
        assertThat(result.exitCode()).as(result.output()).isZero();
        return result.output();
    }

    private Answer published(String what) {
        return look(what).requireStatus(200);
    }

    private Answer look(String what) {
        var passerby = people.passerby();
        return passerby.look(passerby.gateway().resolve(draw + what));
    }
}
