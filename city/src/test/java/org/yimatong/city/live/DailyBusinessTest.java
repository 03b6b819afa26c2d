package org.yimatong.city.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.yimatong.city.StandInSuite;
import org.yimatong.city.StandInSuite.Request;
import org.yimatong.city.StandInSuite.Response;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.door.Doors;
import org.yimatong.city.dossier.Supervised;
import org.yimatong.city.dossier.Troubles;

/** Against a stand-in that keeps what is put or posted, and answers it. */
class DailyBusinessTest {

    private static final String DENIED = "{\"type\":\"/problems/promise-denies-major-finding\",\"status\":409}";
    private static final Instant AFTERNOON = Instant.parse("2026-11-22T13:00:00Z");

    private final List<Supervised> all = Troubles.of(City.fromFiles());
    private final Map<String, List<String>> kept = new ConcurrentHashMap<>();
    private final List<String> log = new ArrayList<>();
    private boolean majorFindingsStand;
    private Clock clock = Clock.fixed(AFTERNOON, ZoneOffset.UTC);
    private final Clock now = new Clock() {

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return clock.withZone(zone);
        }
    };

    @Test
    void work_begun_again_puts_nothing_on_file_twice() throws Exception {
        try (var suite = new StandInSuite(this::answer)) {
            var first = complete(suite);
            var second = complete(suite);

            assertThat(first).hasSizeGreaterThan(600);
            assertThat(first).filteredOn(path -> path.contains("/key-supply/")).hasSize(17);
            assertThat(second).isEmpty();
        }
    }

    @Test
    void work_broken_off_is_completed() throws Exception {
        try (var suite = new StandInSuite(this::answer)) {
            var first = complete(suite).size();
            var lost = "/api/v1/enterprises/%s/credentials".formatted(City.PLANT);
            int held = kept.remove(lost).size();

            assertThat(complete(suite)).hasSize(held).hasSizeLessThan(first).containsOnly(lost);
        }
    }

    @Test
    void whoever_is_due_promises_once() throws Exception {
        try (var suite = new StandInSuite(this::answer)) {
            var promises = promises(suite);
            promises.giveThoseDue();
            promises.giveThoseDue();

            var given = written(suite);
            assertThat(given).hasSizeBetween(20, 25).doesNotHaveDuplicates();
            promises(suite).giveThoseDue(); // after a restart
            assertThat(written(suite)).isEqualTo(given);
            assertThat(log).isEmpty();
        }
    }

    @Test
    void on_the_next_day_they_promise_anew() throws Exception {
        try (var suite = new StandInSuite(this::answer)) {
            var promises = promises(suite);
            promises.giveThoseDue();
            clock = Clock.offset(clock, Duration.ofDays(1));
            promises.giveThoseDue();

            assertThat(written(suite))
                    .filteredOn(path -> path.endsWith("/promises/2026-11-22"))
                    .hasSizeBetween(20, 25);
            assertThat(written(suite))
                    .filteredOn(path -> path.endsWith("/promises/2026-11-23"))
                    .hasSizeBetween(20, 25);
        }
    }

    @Test
    void who_has_a_major_finding_admits_it() throws Exception {
        majorFindingsStand = true;
        try (var suite = new StandInSuite(this::answer)) {
            promises(suite).giveThoseDue();

            assertThat(kept.values())
                    .hasSizeBetween(20, 25)
                    .allSatisfy(promise -> assertThat(promise.getFirst()).contains("\"majorHiddenDanger\":true"));
        }
    }

    private DailyPromises promises(StandInSuite suite) {
        var promising = all.stream().filter(Supervised::promisesDaily).toList();
        return new DailyPromises(new Doors(suite.settings(0), suite.client), promising, now, log::add);
    }

    private List<String> complete(StandInSuite suite) throws IOException, InterruptedException {
        int before = written(suite).size();
        var doors = new Doors(suite.settings(0), suite.client);
        var dossiers = new DossierWork(doors.of("registrar"), all, now);
        dossiers.imposeDuties();
        dossiers.enterGroups();
        new EnforcementWork(doors.of("inspector-weiyang"), doors.of("supervisor"), all, now).enforce();
        dossiers.putOnFile();
        var written = written(suite);
        return written.subList(before, written.size());
    }

    private static List<String> written(StandInSuite suite) {
        return suite.requests().stream()
                .filter(request -> !request.method().equals("GET"))
                .map(Request::path)
                .toList();
    }

    private Response answer(Request request) {
        if (!request.method().equals("GET")) {
            return keep(request);
        }
        if (request.path().endsWith("/counts")) {
            return new Response(200, "{\"deadline\":\"2026-11-22T02:00:00Z\"}");
        }
        var path = request.path();
        if (path.endsWith("/members")) {
            var members = kept.keySet().stream()
                    .filter(key -> key.startsWith(path))
                    .map(key -> "{\"uscc\":\"%s\"}".formatted(key.substring(key.length() - 18)))
                    .toList();
            return new Response(200, members.toString());
        }
        if (path.matches(".*/(credentials|ratings|cards)")) {
            return new Response(200, kept.getOrDefault(path, List.of()).toString());
        }
        if (path.matches("/api/v1/enterprises/[0-9A-Z]{18}")) {
            return new Response(200, "{\"status\":\"OPERATING\"}");
        }
        return kept.containsKey(path) ? new Response(200, kept.get(path).getFirst()) : new Response(404, "{}");
    }

    private Response keep(Request request) {
        if (majorFindingsStand && request.body().contains("\"majorHiddenDanger\":false")) {
            return new Response(409, DENIED);
        }
        var path = request.path().equals("/api/v1/findings") ? findingOf(request) : request.path();
        kept.computeIfAbsent(path, _ -> new ArrayList<>()).add(request.body());
        return new Response(201, "{}");
    }

    private static String findingOf(Request request) {
        try {
            return "/api/v1/findings/" + request.json().path("id").asText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
