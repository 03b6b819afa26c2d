package org.yimatong.acceptance.fault;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Addresses;
import org.yimatong.city.plant.Player;
import org.yimatong.city.plant.TennesseeEastman.Run;
import org.yimatong.city.plant.TennesseeEastman.Transition;
import org.yimatong.city.telemetry.DataGateway;

/** The plant going through fault 6 and back to normal again and again, over HTTP and MQTT by turns. */
public final class PlantInMotion implements AutoCloseable {

    private static final int BEGIN_OF_FAULT = 150;
    private static final int ALL_ALARMS_RAISED = 290;
    private static final int SAMPLES_AT_ONCE = 10;
    private static final int SAMPLES_PER_SECOND = 25;
    private static final Duration TO_END = Duration.ofSeconds(90);

    private final List<Transition> expected = new ArrayList<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger rejected = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Addresses addresses;
    private final People people;
    private final Thread thread;
    private volatile boolean stopping;

    public PlantInMotion(Addresses addresses, People people) {
        this.addresses = addresses;
        this.people = people;
        this.thread = Thread.ofPlatform().name("plant-in-motion").start(this::run);
    }

    /** The transitions that what was sent must cause, in order. Complete after {@link #close}. */
    public List<Transition> expected() {
        return List.copyOf(expected);
    }

    /** Readings acknowledged so far. */
    public int accepted() {
        return accepted.get();
    }

    public int rejected() {
        return rejected.get();
    }

    /** Ends with the plant back at normal and every message acknowledged. */
    @Override
    public void close() {
        stopping = true;
        try {
            if (!thread.join(TO_END)) {
                thread.interrupt();
                throw new AssertionError("The plant's telemetry was not acknowledged within " + TO_END);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure.get() != null) {
            throw new AssertionError("The plant's data gateway gave up", failure.get());
        }
    }

    private void run() {
        var settings = addresses.forTheCity();
        try (var http = DataGateway.overHttp(settings, people.http(), Plant.USCC);
                var mqtt = DataGateway.overMqtt(settings, people.http(), Plant.USCC)) {
            var overHttp = new Player(http, Clock.systemUTC(), _ -> {});
            var overMqtt = new Player(mqtt, Clock.systemUTC(), _ -> {});
            for (int round = 0; !stopping; round++) {
                goThroughFault(round % 2 == 0 ? overHttp : overMqtt);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure.set(e);
        }
    }

    private void goThroughFault(Player player) throws InterruptedException {
        var fault = Plant.expected(Run.D06, BEGIN_OF_FAULT, ALL_ALARMS_RAISED);
        expected.addAll(fault);
        expected.addAll(Plant.returnsAfter(fault));
        for (int sample = BEGIN_OF_FAULT; sample < ALL_ALARMS_RAISED; sample += SAMPLES_AT_ONCE) {
            play(player, Run.D06, sample);
        }
        play(player, Run.D00, 0);
    }

    private void play(Player player, Run run, int from) throws InterruptedException {
        var played = player.play(run, from, from + SAMPLES_AT_ONCE, SAMPLES_PER_SECOND);
        accepted.addAndGet(played.accepted());
        rejected.addAndGet(played.rejected());
    }
}
