package org.yimatong.hazards;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The Tennessee Eastman plant: its sensors, what they read in four runs, and the transitions those must cause. */
public final class TennesseeEastman {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private TennesseeEastman() {}

    /**
     * A change of a sensor's level.
     *
     * @param sample its place in the run, the first being 0
     */
    public record Transition(String tag, int sample, String level) {}

    public static List<CSVRecord> sensors() {
        return csv("sensors.csv");
    }

    /** One row per sample, a value per variable. */
    public static List<double[]> samples(String run) {
        try (var text = open(run + ".dat")) {
            return new BufferedReader(text)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> Arrays.stream(line.strip().split("\\s+"))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Transition> expectedTransitions(String run) {
        return csv("expected-transitions-" + run + ".csv").stream()
                .map(row -> new Transition(row.get("tag"), Integer.parseInt(row.get("sample")), row.get("level")))
                .toList();
    }

    private static List<CSVRecord> csv(String name) {
        try (var text = open(name);
                var file = CSV.parse(text)) {
            return file.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(TennesseeEastman.class.getResourceAsStream("/tennessee-eastman/" + name), name),
                StandardCharsets.UTF_8);
    }
}
