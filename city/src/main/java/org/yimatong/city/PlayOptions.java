package org.yimatong.city;

import java.util.Arrays;
import org.yimatong.city.plant.TennesseeEastman.Run;

/**
 * How a run is to be played.
 *
 * @param from first sample, counted from 0
 * @param to sample before which to stop
 */
record PlayOptions(Run run, boolean overMqtt, int samplesPerSecond, int from, int to) {

    /**
     * Reads the words behind {@code play}.
     *
     * @throws IllegalArgumentException saying what is not understood
     */
    static PlayOptions parse(String... words) {
        if (words.length % 2 == 0) {
            throw new IllegalArgumentException("play needs a run and pairs of option and value");
        }
        var options = new PlayOptions(run(words[0]), false, 50, 0, Integer.MAX_VALUE);
        for (int i = 1; i < words.length; i += 2) {
            options = options.with(words[i], words[i + 1]);
        }
        return options;
    }

    private PlayOptions with(String option, String value) {
        return switch (option) {
            case "--via" -> new PlayOptions(run, isMqtt(value), samplesPerSecond, from, to);
            case "--samples-per-second" -> new PlayOptions(run, overMqtt, atLeast(1, value), from, to);
            case "--from" -> new PlayOptions(run, overMqtt, samplesPerSecond, atLeast(0, value), to);
            case "--to" -> new PlayOptions(run, overMqtt, samplesPerSecond, from, atLeast(0, value));
            default -> throw new IllegalArgumentException("Unknown option " + option);
        };
    }

    private static Run run(String name) {
        return Arrays.stream(Run.values())
                .filter(run -> run.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown run " + name));
    }

    private static boolean isMqtt(String value) {
        return switch (value) {
            case "mqtt" -> true;
            case "http" -> false;
            default -> throw new IllegalArgumentException("--via is http or mqtt, not " + value);
        };
    }

    private static int atLeast(int least, String value) {
        int number = Integer.parseInt(value);
        if (number < least) {
            throw new IllegalArgumentException("%d is less than %d".formatted(number, least));
        }
        return number;
    }
}
