package org.yimatong.enterprises.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class FreshnessTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject
    DataSource database;

    private final String findings = "findings-" + UUID.randomUUID();
    private final String alarms = "alarms-" + UUID.randomUUID();
    private Freshness freshness;

    @BeforeEach
    void ofTwoTopicsWithTwoPartitionsEach() {
        freshness = new Freshness(
                database,
                new TwoTopics(Set.of(findings, alarms), 2, Duration.ofSeconds(60)),
                Clock.fixed(NOON.plusSeconds(10), ZoneOffset.UTC));
    }

    @Test
    void nothing_is_known_until_every_partition_has_reported() {
        advance(findings, 0, NOON);
        advance(findings, 1, NOON);
        advance(alarms, 0, NOON);
        assertThat(upTo()).isEqualTo(Instant.MIN);

        advance(alarms, 1, NOON.plusSeconds(1));
        assertThat(upTo()).isEqualTo(NOON);
    }

    @Test
    void the_slowest_partition_decides() {
        advance(findings, 0, NOON.plusSeconds(5));
        advance(findings, 1, NOON.plusSeconds(3));
        advance(alarms, 0, NOON.plusSeconds(4));
        advance(alarms, 1, NOON.plusSeconds(9));

        assertThat(upTo()).isEqualTo(NOON.plusSeconds(3));
    }

    @Test
    void an_older_watermark_turns_nothing_back() {
        advance(findings, 0, NOON);
        advance(findings, 1, NOON);
        advance(alarms, 0, NOON);
        advance(alarms, 1, NOON);

        advance(alarms, 1, NOON.minusSeconds(1));

        assertThat(upTo()).isEqualTo(NOON);
    }

    @Test
    void a_watermark_from_the_future_is_not_believed() {
        advance(findings, 0, NOON);
        advance(findings, 1, NOON);
        advance(alarms, 0, NOON);
        advance(alarms, 1, NOON);

        advance(findings, 0, NOON.plusSeconds(3_600));
        advance(findings, 1, NOON.plusSeconds(3_600));
        advance(alarms, 0, NOON.plusSeconds(3_600));
        advance(alarms, 1, NOON.plusSeconds(3_600));

        assertThat(upTo()).isEqualTo(NOON);
    }

    @Test
    void what_is_older_than_the_limit_is_stale() {
        assertThat(freshness.isStale(NOON, NOON.plusSeconds(60))).isFalse();
        assertThat(freshness.isStale(NOON, NOON.plusSeconds(61))).isTrue();
        assertThat(freshness.isStale(Instant.MIN, NOON)).isTrue();
    }

    private void advance(String topic, int partition, Instant asOf) {
        QuarkusTransaction.requiringNew().run(() -> freshness.advance(topic, partition, asOf));
    }

    private Instant upTo() {
        return freshness.upTo().orElse(Instant.MIN);
    }

    private record TwoTopics(Set<String> inputs, int partitions, Duration limit) implements FreshnessSettings {}
}
