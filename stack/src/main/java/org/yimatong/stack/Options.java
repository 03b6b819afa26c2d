package org.yimatong.stack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.yimatong.stack.report.Refusal;
import org.yimatong.stack.suite.Part;

/**
 * What the launcher was asked for.
 *
 * @param data folder for everything that is kept
 * @param parts what to start
 */
record Options(Path data, Set<Part> parts) {

    static final String USAGE =
            """
            Usage: java -jar stack.jar [--data DIR] [--empty] [--only PART,PART...]
              --data DIR   keep everything in this folder (default: .yimatong in the folder of the project)
              --empty      do not bring the demo city to life
              --only       start these parts only: %s""".formatted(Arrays.stream(Part.values()).map(Part::label).collect(Collectors.joining(", ")));

    /**
     * @param defaultData where the data lie unless said otherwise
     * @throws Refusal if an argument is not understood
     */
    static Options parse(List<String> arguments, Path defaultData) {
        var data = defaultData;
        Set<Part> parts = EnumSet.allOf(Part.class);
        Queue<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            var option = rest.remove();
            switch (option) {
                case "--data" -> data = Path.of(valueOf(option, rest));
                case "--empty" -> parts.remove(Part.CITY);
                case "--only" -> parts = only(valueOf(option, rest));
                default -> throw new Refusal("'%s' is not understood.\n%s".formatted(option, USAGE));
            }
        }
        return new Options(data, parts);
    }

    private static String valueOf(String option, Queue<String> rest) {
        if (rest.isEmpty()) {
            throw new Refusal("%s needs a value.\n%s".formatted(option, USAGE));
        }
        return rest.remove();
    }

    private static Set<Part> only(String labels) {
        return Arrays.stream(labels.split(","))
                .map(Part::named)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }
}
