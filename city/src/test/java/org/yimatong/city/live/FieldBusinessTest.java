package org.yimatong.city.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.city.StandInSuite;
import org.yimatong.city.StandInSuite.Request;
import org.yimatong.city.StandInSuite.Response;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.door.Doors;
import org.yimatong.city.dossier.Supervised;
import org.yimatong.city.dossier.Troubles;

class FieldBusinessTest {

    private static final String PREVENTION = "/api/v1/prevention/";

    private final Clock now = Clock.fixed(Instant.parse("2026-11-22T06:00:00Z"), ZoneOffset.UTC);
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final List<String> log = new ArrayList<>();
    private final Supervised plant = Troubles.of(City.fromFiles()).stream()
            .filter(one -> one.uscc().equals(City.PLANT))
            .findFirst()
            .orElseThrow();

    @Test
    void a_ledger_begun_again_is_completed_and_nothing_is_filed_twice() throws Exception {
        try (var suite = new StandInSuite(this::answer)) {
            var ledger = new LedgerWork(new Doors(suite.settings(0), suite.client), plant, now);
            ledger.analyse();
            var first = written(suite);
            var lost = kept.keySet().stream().toList().getLast();
            kept.remove(lost);
            ledger.analyse();

            // an object, its unit, two events, four measures, and a task of each
            assertThat(first).hasSize(12).doesNotHaveDuplicates();
            assertThat(written(suite)).hasSize(13).endsWith(lost);
        }
    }

    @Test
    void experts_are_registered_once() throws Exception {
        try (var suite = new StandInSuite(this::answer)) {
            var registers = new RegisterWork(new Doors(suite.settings(0), suite.client));
            registers.registerExperts();
            registers.registerExperts();

            assertThat(written(suite)).hasSize(24);
        }
    }

    @Test
    void what_is_due_is_checked_once_but_for_what_is_forgotten() throws Exception {
        for (int task = 0; task < 200; task++) {
            kept.put(PREVENTION + "due" + task, """
                    {"taskId":"task-%d","opensAt":"2026-11-21T16:00:00Z"}""".formatted(task));
        }
        try (var suite = new StandInSuite(this::answer)) {
            var checks =
                    new DailyChecks(new Doors(suite.settings(0), suite.client), List.of(City.PLANT), now, log::add);
            checks.checkWhatIsDue();

            assertThat(written(suite)).hasSizeBetween(170, 199).doesNotHaveDuplicates();
            assertThat(log).isEmpty();
        }
    }

    private static List<String> written(StandInSuite suite) {
        return suite.requests().stream()
                .filter(request -> !request.method().equals("GET"))
                .map(Request::path)
                .toList();
    }

    private Response answer(Request request) {
        var path = request.path();
        if (!request.method().equals("GET")) {
            kept.put(path.equals("/api/v1/experts") ? path + "/" + accountOf(request) : path, request.body());
            return new Response(201, "{}");
        }
        if (path.endsWith("/experts") || path.endsWith("/occurrences")) {
            return new Response(200, new ArrayList<>(kept.values()).toString());
        }
        return kept.containsKey(path) ? new Response(200, kept.get(path)) : new Response(404, "{}");
    }

    private static String accountOf(Request request) {
        try {
            return request.json().path("account").asText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
