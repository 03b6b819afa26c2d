package org.yimatong.hazards.health;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A sensor that lives some days in seconds, with all that may befall it. All times are whole seconds. */
record VirtualSensor(int number, List<Heard> readings) {

    static final double RANGE_LOW = 0;
    static final double RANGE_HIGH = 100;

    /** A reading that was accepted. */
    record Heard(long observedAt, long receivedAt, double value) {}

    /** What befalls it now. */
    private enum Mood {
        WELL,
        FLAT,
        PINNED,
        AWAY,
        LATE
    }

    /** Nothing is heard while nobody listens. */
    static VirtualSensor live(int number, long seed, long seconds, VirtualListening listening) {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        var readings = new ArrayList<Heard>();
        var mood = Mood.WELL;
        var value = 50.0;
        for (long now = random.nextInt(1, 90); now < seconds; now += pause(mood, random)) {
            mood = random.nextInt(20) == 0 ? Mood.values()[random.nextInt(5)] : mood;
            value = mood == Mood.PINNED ? RANGE_HIGH : mood == Mood.FLAT ? value : random.nextInt(1, 100);
            if (listening.hears(now)) {
                var lag = mood == Mood.LATE ? random.nextInt(200, 1_500) : random.nextInt(3);
                readings.add(new Heard(now - lag, now, value));
            }
        }
        return new VirtualSensor(number, readings);
    }

    private static long pause(Mood mood, SplittableRandom random) {
        return mood == Mood.AWAY ? random.nextInt(250, 900) : random.nextInt(40, 70);
    }
}
