package org.yimatong.city.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.yimatong.city.telemetry.AtLeastOnce;
import org.yimatong.city.telemetry.DataGateway;
import org.yimatong.city.telemetry.MessageRefused;
import org.yimatong.city.telemetry.Reading;

/**
 * One enterprise's sensors and the gateway that reports them: measuring never waits for sending.
 *
 * <p>What is not answered is kept and sent again; when more waits than the gateway can keep, the oldest is lost, and
 * said.
 */
final class LivingEnterprise {

    private final List<LivingSensor> sensors;
    private final DataGateway gateway;
    private final AtLeastOnce sender;
    private final Clock clock;
    private final Consumer<String> log;
    private final LongAdder stored;
    private final BlockingDeque<List<Reading>> waiting;

    /**
     * @param keeps messages that its gateway can keep while nobody answers
     * @param stored counts the readings taken in
     */
    LivingEnterprise(
            List<LivingSensor> sensors,
            DataGateway gateway,
            Clock clock,
            int keeps,
            LongAdder stored,
            Consumer<String> log) {
        this.sensors = sensors;
        this.gateway = gateway;
        this.sender = new AtLeastOnce(gateway, log);
        this.clock = clock;
        this.stored = stored;
        this.log = log;
        this.waiting = new LinkedBlockingDeque<>(keeps);
    }

    /** Measures with all sensors every {@code interval}, {@code offset} after the interval's begin, without end. */
    void measure(Duration interval, Duration offset) throws InterruptedException {
        while (true) {
            long sinceBegin = Math.floorMod(clock.millis() - offset.toMillis(), interval.toMillis());
            Thread.sleep(interval.minusMillis(sinceBegin));
            keep(measured(interval));
        }
    }

    /** Sends what was measured, in order, without end. */
    void send() throws InterruptedException {
        try (gateway) {
            while (true) {
                deliver(waiting.takeFirst());
            }
        }
    }

    private List<Reading> measured(Duration interval) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long sequence = now.toEpochMilli() / interval.toMillis();
        return sensors.stream()
                .map(sensor -> new Reading(sensor.tag(), now, sequence, sensor.measure()))
                .toList();
    }

    private void keep(List<Reading> readings) {
        while (!waiting.offerLast(readings)) {
            var lost = waiting.pollFirst();
            if (lost != null) {
                log.accept("LOST %d readings of %s: nobody answered for too long"
                        .formatted(lost.size(), lost.getFirst().observedAt()));
            }
        }
    }

    private void deliver(List<Reading> readings) throws InterruptedException {
        try {
            var answer = sender.deliver(readings);
            stored.add(answer.stored());
            if (answer.stored() < readings.size()) {
                log.accept("%d of %d readings rejected: %s"
                        .formatted(readings.size() - answer.stored(), readings.size(), answer.rejected()));
            }
        } catch (MessageRefused refused) {
            log.accept("LOST %d readings: %s".formatted(readings.size(), refused.getMessage()));
        }
    }
}
