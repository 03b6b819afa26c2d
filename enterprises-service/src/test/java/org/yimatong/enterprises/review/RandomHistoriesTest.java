package org.yimatong.enterprises.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.Decisions.recomputed;
import static org.yimatong.enterprises.policy.PolicyDocuments.adopted;
import static org.yimatong.enterprises.policy.PolicyDocuments.drafted;
import static org.yimatong.enterprises.policy.PolicyDocuments.rule;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.enterprises.code.Assessor;
import org.yimatong.enterprises.code.CodeClock;
import org.yimatong.enterprises.code.Codes;
import org.yimatong.enterprises.code.SystemView;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.enterprises.risk.RiskClock;
import org.yimatong.testing.RealServers;

/** Codes and risk pictures that grew fact by fact, against the same worked out at once, by others in SQL. */
@QuarkusTest
@RealServers
class RandomHistoriesTest {

    private static final int ENTERPRISES = 2_000;
    private static final int IMPORTED_AT_ONCE = 500;
    private static final int ROUNDS = 5;
    private static final int AT_ONCE = 25;

    @Inject
    SettableClock clock;

    @Inject
    CodeClock codeClock;

    @Inject
    RiskClock riskClock;

    @Inject
    Assessor assessor;

    @Inject
    Codes codes;

    @Inject
    SystemView system;

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String database;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final RandomReports reports = new RandomReports(random);
    private final List<String> usccs =
            Stream.generate(UsccExamples::next).limit(ENTERPRISES).toList();

    /** Later than most tests look, and before the policies of the others take effect. */
    private Instant now = Instant.now().plus(Duration.ofDays(2_000)).truncatedTo(ChronoUnit.SECONDS);

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void whatever_happens_in_whatever_order_codes_show_what_their_facts_say() throws Exception {
        System.out.println("Random histories of seed " + seed);
        for (var from = 0; from < ENTERPRISES; from += IMPORTED_AT_ONCE) {
            RecountedSums.register(usccs.subList(from, from + IMPORTED_AT_ONCE));
        }
        var version = drafted(harsh()).statusCode(201).extract().<Integer>path("version");
        adopted(version, "administrator", now.plus(Duration.ofHours(60))).statusCode(200);

        for (var round = 0; round < ROUNDS; round++) {
            report();
            RecountedSums.closeSome(usccs, random);
            now = now.plus(Duration.ofMinutes(random.nextInt(2_000, 2_800))); // the third is after the adoption
            clock.set(now);
            while (codeClock.round()) {
                // what fell due meanwhile
            }
            while (riskClock.round()) {
                // what is overdue by now
            }
            var when = "seed %d, round %d".formatted(seed, round);
            assertThat(codesThatDiffer()).as(when).isEmpty();
            assertThat(picturesThatDiffer()).as(when).isEmpty();
            assertThat(RecountedSums.told())
                    .as(when)
                    .isEqualTo(RecountedSums.counted(database, query("sums-recounted"), clock.instant(), usccs));
        }

        var differing = official("administrator", WHOLE_CITY)
                .get(recomputed().extract().header("Location") + "/differences?limit=1000")
                .then();
        assertThat(differing.extract().<List<String>>path("uscc")).doesNotContainAnyElementsOf(usccs);
    }

    /** About half of the enterprises, a few in each transaction. */
    private void report() {
        clock.set(now);
        var some = new ArrayList<>(usccs);
        Collections.shuffle(some, random);
        for (var from = 0; from < ENTERPRISES / 2; from += AT_ONCE) {
            var together = some.subList(from, from + AT_ONCE);
            system.call(() -> {
                together.forEach(uscc -> {
                    assessor.hold(uscc); // the clock changes codes meanwhile
                    var reasons = codes.visible(new Uscc(uscc))
                            .orElseThrow()
                            .evaluation()
                            .reasons();
                    assessor.take(reports.next(uscc, reasons, now));
                });
                return true;
            });
        }
    }

    private static List<Object> harsh() {
        return List.of(
                rule("major-finding-open", "FINDING", List.of("MAJOR"), false, "RED", "pass-reinspection"),
                rule(
                        "alarm-standing",
                        "ALARM",
                        List.of("HIGH", "HIGH_HIGH", "LOW_LOW"),
                        false,
                        "RED",
                        "return-to-normal"),
                rule("credential-expired", "CREDENTIAL", List.of("LICENCE", "DRILL"), true, "RED", "renew-credential"),
                rule("rating-red", "RATING", List.of("ORANGE", "RED"), false, "YELLOW", "be-rated-again"));
    }

    private List<String> picturesThatDiffer() throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(database);
                var select = connection.prepareStatement(query("pictures-that-differ"))) {
            select.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            select.setArray(2, connection.createArrayOf("text", usccs.toArray()));
            var differing = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    differing.add(rows.getString(1));
                }
            }
            return differing;
        }
    }

    private String query(String name) throws IOException {
        try (var text = getClass().getResourceAsStream("/" + name + ".sql")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> codesThatDiffer() throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(database);
                var select = connection.prepareStatement(query("codes-that-differ"))) {
            select.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            select.setArray(2, connection.createArrayOf("text", usccs.toArray()));
            var differing = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    differing.add("%s shows %s, SQL says %s (next %s and %s) for %s"
                            .formatted(
                                    rows.getString(1),
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getString(5),
                                    rows.getString(6)));
                }
            }
            return differing;
        }
    }
}
