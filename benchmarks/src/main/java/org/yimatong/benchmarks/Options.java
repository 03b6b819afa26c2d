package org.yimatong.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be measured, and how thoroughly.
 *
 * @param length of each round, if it is not to be the usual one
 * @param codes that a gateway holds, where that is measured
 * @param readings that the store keeps, where that is measured
 * @param data folder of the suite that is measured
 */
record Options(Set<Figure> figures, int rounds, Optional<Duration> length, int codes, long readings, Path data) {

    private static final int USUAL_ROUNDS = 3;
    private static final int USUAL_CODES = 200_000;
    private static final long USUAL_READINGS = 2_000_000;

    /** @throws IllegalArgumentException saying what is not understood */
    static Options parse(Path root, String... words) {
        int rounds = USUAL_ROUNDS;
        int codes = USUAL_CODES;
        long readings = USUAL_READINGS;
        Optional<Duration> length = Optional.empty();
        var data = root.resolve("benchmarks/target/suite");
        var names = new ArrayList<String>();
        var rest = new ArrayDeque<>(List.of(words));
        while (!rest.isEmpty()) {
            var word = rest.remove();
            switch (word) {
                case "--rounds" -> rounds = Integer.parseInt(rest.remove());
                case "--seconds" -> length = Optional.of(Duration.ofSeconds(Long.parseLong(rest.remove())));
                case "--codes" -> codes = Integer.parseInt(rest.remove());
                case "--readings" -> readings = Long.parseLong(rest.remove());
                case "--data" -> data = Path.of(rest.remove()).toAbsolutePath();
                default -> names.add(word);
            }
        }
        return new Options(Figure.named(names), rounds, length, codes, readings, data);
    }

    Duration length(int usualSeconds) {
        return length.orElse(Duration.ofSeconds(usualSeconds));
    }
}
