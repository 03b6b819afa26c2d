package org.yimatong.benchmarks.lookups;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yimatong.benchmarks.codes.CodeDoor;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.Identities;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.Suite;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.catalogue.Enterprise;

/** How many codes a second are shown at the gateway. */
public final class LookUps {

    private final Suite suite;
    private final Duration round;
    private final Section section = new Section("Code look-ups at the gateway");

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
        try (var _ = Yardstick.start(Target.yardsticks(port, html, json))) {
            var targets = Target.all(suite.ports().gateway(), port);
            var turns = new Turns(suite, round, section, targets, tokens);
            turns.warmUp();
            for (int i = 0; i < rounds; i++) {
                turns.load("");
            }
        }
        Target.addRatios(section, "");
        section.note("wrk 2 threads, 64 connections, %d codes; the page has %d bytes, the JSON %d"
                .formatted(tokens.size(), html, json));
        return section;
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
        try (var gateway = CodeDoor.at(suite.ports().gateway())) {
            return gateway.size(token, accept);
        }
    }
}
