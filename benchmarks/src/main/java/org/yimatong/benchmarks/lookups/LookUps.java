package org.yimatong.benchmarks.lookups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.Identities;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.CpuUse;
import org.yimatong.benchmarks.suite.Suite;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.catalogue.Enterprise;

/** How many codes a second are shown at the gateway. */
public final class LookUps {

    private static final String PAGE = "gateway, page";
    private static final String LIKE_PAGE = "empty handler, body as large as the page";
    private static final String JSON = "gateway, JSON";
    private static final String LIKE_JSON = "empty handler, body as large as the JSON";
    private static final String EMPTY = "empty handler, no body";
    private static final String PER_SECOND = "requests/s";
    private static final Duration WARM_UP = Duration.ofSeconds(5);

    private final Suite suite;
    private final Duration round;
    private final Section section = new Section("Code look-ups at the gateway");
    private final List<Target> targets = new ArrayList<>();

    /** Something that is looked at: a form of the code at the gateway, or its yardstick. */
    private record Target(String name, int port, String accept) {}

    public LookUps(Suite suite, Duration round) {
        this.suite = suite;
        this.round = round;
    }

    /** One round after the other, in each of them each target. */
    public Section measure(int rounds) throws IOException, InterruptedException {
        var tokens = tokens();
        int html = size(tokens.getFirst(), "text/html");
        int json = size(tokens.getFirst(), "application/json");
        int port = suite.ports().yardsticks();
        targets(port);
        try (var _ = Yardstick.start(List.of(port + ":" + html, port + 1 + ":" + json, port + 2 + ":0"))) {
            var wrk = new Wrk(suite.place().root().resolve("benchmarks/look-ups.lua"), file(tokens));
            warmUp(wrk);
            for (int i = 0; i < rounds; i++) {
                load(wrk);
            }
        }
        ratios();
        section.note("wrk 2 threads, 64 connections, %d codes; the page has %d bytes, the JSON %d"
                .formatted(tokens.size(), html, json));
        return section;
    }

    private void targets(int port) {
        int gateway = suite.ports().gateway();
        targets.add(new Target(PAGE, gateway, "text/html"));
        targets.add(new Target(LIKE_PAGE, port, "text/html"));
        targets.add(new Target(JSON, gateway, "application/json"));
        targets.add(new Target(LIKE_JSON, port + 1, "application/json"));
        targets.add(new Target(EMPTY, port + 2, "text/html"));
    }

    private void warmUp(Wrk wrk) throws IOException, InterruptedException {
        var shorter = round.compareTo(WARM_UP) < 0 ? round : WARM_UP;
        for (var target : targets) {
            wrk.load(target.port(), target.accept(), shorter);
        }
    }

    private void load(Wrk wrk) throws IOException, InterruptedException {
        for (var target : targets) {
            var before = CpuUse.now(suite);
            var outcome = wrk.load(target.port(), target.accept(), round);
            section.add(target.name(), PER_SECOND, outcome.requestsPerSecond());
            section.note("%s: p50 %.2f ms, p99 %.2f ms, failures %d; cores: %s"
                    .formatted(
                            target.name(),
                            outcome.p50(),
                            outcome.p99(),
                            outcome.failures(),
                            CpuUse.now(suite).since(before)));
        }
    }

    private void ratios() {
        section.addRatio("gateway / empty handler, page", PAGE, LIKE_PAGE);
        section.addRatio("gateway / empty handler, JSON", JSON, LIKE_JSON);
        section.addRatio("gateway, page / empty handler without a body", PAGE, EMPTY);
        section.addRatio("gateway, JSON / empty handler without a body", JSON, EMPTY);
    }

    private List<String> tokens() throws IOException, InterruptedException {
        var tokens = new ArrayList<String>();
        try (var gateway = Door.at(suite.ports().gateway(), 1);
                var identities = new Identities(suite.ports().settings())) {
            var uscCodes = City.fromFiles().enterprises().stream()
                    .map(Enterprise::uscc)
                    .toList();
            for (var uscc : uscCodes) {
                var headers = Map.of("Authorization", identities.person("registrar"));
                var code = gateway.get("/api/v1/codes/" + uscc, headers)
                        .expect(200)
                        .json();
                tokens.add(code.path("token").asText());
            }
        }
        return tokens;
    }

    private int size(String token, String accept) throws IOException, InterruptedException {
        try (var gateway = Door.at(suite.ports().gateway(), 1)) {
            return gateway.get("/c/" + token, Map.of("Accept", accept))
                    .expect(200)
                    .body()
                    .length();
        }
    }

    private Path file(List<String> tokens) throws IOException {
        return Files.write(suite.place().results().resolve("tokens.txt"), tokens);
    }
}
