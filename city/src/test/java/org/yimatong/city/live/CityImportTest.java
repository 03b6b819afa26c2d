package org.yimatong.city.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.city.StandInSuite;
import org.yimatong.city.StandInSuite.Request;
import org.yimatong.city.StandInSuite.Response;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.identity.AccessToken;
import org.yimatong.city.identity.Credentials;

class CityImportTest {

    private static final Response UNKNOWN =
            new Response(200, "[{\"line\":2,\"column\":\"uscc\",\"code\":\"unknown-enterprise\"}]");

    private final List<String> log = new ArrayList<>();
    private final Map<String, Integer> posts = new HashMap<>();
    private int rejectingImports;
    private boolean replayed;
    private Response problems = UNKNOWN;

    @Test
    void hazards_are_imported_again_until_every_enterprise_is_known() throws Exception {
        rejectingImports = 2;

        var requests = importCity();

        assertThat(posts)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "/api/v1/enterprise-imports", 1,
                        "/api/v1/hazard-source-imports", 3,
                        "/api/v1/equipment-imports", 3,
                        "/api/v1/sensor-imports", 3));
        assertThat(requests.stream().filter(request -> request.method().equals("POST")))
                .extracting(Request::idempotencyKey)
                .doesNotHaveDuplicates();
        assertThat(log).contains("sensors.csv: 3 rows, 3 created, 0 updated, 0 unchanged, 0 rejected");
    }

    @Test
    void a_restart_uses_the_same_keys() throws Exception {
        var first = importCity();

        var second = importCity();

        assertThat(second)
                .extracting(Request::idempotencyKey)
                .isEqualTo(first.stream().map(Request::idempotencyKey).toList());
    }

    @Test
    void a_restart_does_not_wait_where_the_first_start_had_to() throws Exception {
        rejectingImports = 3;
        replayed = true;

        importCity(Duration.ZERO);

        assertThat(log).noneMatch(line -> line.startsWith("waiting"));
        assertThat(posts).containsEntry("/api/v1/sensor-imports", 4);
    }

    @Test
    void rows_rejected_for_another_reason_are_said_and_not_sent_again() throws Exception {
        rejectingImports = 1;
        problems = new Response(200, "[{\"line\":7,\"column\":\"high\",\"code\":\"limits-disordered\"}]");

        importCity();

        assertThat(posts).containsEntry("/api/v1/sensor-imports", 1);
        assertThat(log).anyMatch(line -> line.contains("limits-disordered"));
    }

    @Test
    void the_wait_is_bounded() {
        rejectingImports = Integer.MAX_VALUE;

        assertThatThrownBy(() -> importCity(Duration.ZERO))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("import of hazard-sources.csv");
    }

    private List<Request> importCity() throws Exception {
        return importCity(Duration.ofMinutes(1));
    }

    private List<Request> importCity(Duration longest) throws Exception {
        try (var suite = new StandInSuite(this::answer)) {
            var settings = suite.settings(0);
            var token = new AccessToken(
                    suite.client, settings.realm(), Credentials.ofPerson("registrar", "p"), Clock.systemUTC());
            var door = new FrontDoor(suite.client, settings, token);
            new CityImport(door, new Patience(longest, log::add), log::add).importAll();
            return suite.requests();
        }
    }

    private Response answer(Request request) {
        if (request.method().equals("GET")) {
            return problems;
        }
        int attempt = posts.merge(request.path(), 1, Integer::sum);
        boolean rejects = !request.path().contains("enterprise-imports") && attempt <= rejectingImports;
        return new Response(
                201,
                "{\"id\":\"i\",\"rows\":3,\"created\":%d,\"rejected\":%d}".formatted(rejects ? 0 : 3, rejects ? 3 : 0),
                replayed);
    }
}
