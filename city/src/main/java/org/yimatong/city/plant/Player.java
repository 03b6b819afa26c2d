package org.yimatong.city.plant;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.yimatong.city.plant.TennesseeEastman.Run;
import org.yimatong.city.telemetry.AtLeastOnce;
import org.yimatong.city.telemetry.DataGateway;
import org.yimatong.city.telemetry.Reading;

/**
 * Plays recorded runs as the plant's data gateway, faster than they happened.
 *
 * <p>One message per sample with its 22 readings; {@code sequence} is the sample's index, counted from 0, and
 * {@code observedAt} the moment of sending, later than every one before. A run that ends with standing alarms leaves
 * them standing; the first samples of {@link Run#D00} bring normal readings back.
 */
public final class Player {

    private static final int SAMPLES_PER_REPORT = 160;

    private final AtLeastOnce sender;
    private final Clock clock;
    private final Consumer<String> log;
    private Instant lastObservation = Instant.EPOCH;

    /**
     * @param gateway the plant's data gateway
     * @param log told how the playing goes on
     */
    public Player(DataGateway gateway, Clock clock, Consumer<String> log) {
        this.sender = new AtLeastOnce(gateway, log);
        this.clock = clock;
        this.log = log;
    }

    /**
     * What has been played.
     *
     * @param accepted readings durably taken in
     * @param rejected readings that were refused
     */
    public record Played(int samples, int accepted, int rejected) {

        Played and(int stored, int refused) {
            return new Played(samples + 1, accepted + stored, rejected + refused);
        }

        @Override
        public String toString() {
            return "played %d samples, %d readings accepted, %d rejected".formatted(samples, accepted, rejected);
        }
    }

    /**
     * Plays the samples {@code from} (inclusive) to {@code to} (exclusive), each until it is answered.
     *
     * @param samplesPerSecond at most
     */
    public Played play(Run run, int from, int to, int samplesPerSecond) throws InterruptedException {
        var samples = TennesseeEastman.samples(run);
        var interval = Duration.ofSeconds(1).dividedBy(samplesPerSecond);
        var played = new Played(0, 0, 0);
        long due = System.nanoTime();
        for (int index = from; index < Math.min(to, samples.size()); index++) {
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            due = Math.max(due, System.nanoTime() - interval.toNanos()) + interval.toNanos();
            var readings = readings(samples.get(index), index);
            var answer = sender.deliver(readings);
            played = played.and(answer.stored(), readings.size() - answer.stored());
            report(played);
        }
        return played;
    }

    private List<Reading> readings(List<BigDecimal> values, int index) {
        var observedAt = nextObservation();
        return IntStream.range(0, values.size())
                .mapToObj(column -> new Reading(
                        TennesseeEastman.sensors().get(column).tag(), observedAt, index, values.get(column)))
                .toList();
    }

    private Instant nextObservation() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var next = lastObservation.plus(1, ChronoUnit.MICROS);
        lastObservation = now.isAfter(next) ? now : next;
        return lastObservation;
    }

    private void report(Played played) {
        if (played.samples() % SAMPLES_PER_REPORT == 0) {
            log.accept("… " + played);
        }
    }
}
