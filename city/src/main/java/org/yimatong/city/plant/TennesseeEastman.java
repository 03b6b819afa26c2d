package org.yimatong.city.plant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.yimatong.city.catalogue.CityCsv;
import org.yimatong.city.catalogue.Level;

/**
 * A chemical plant that nobody here made up: recorded runs of the process of Downs and Vogel (1993), 960 samples each,
 * three minutes apart.
 */
public final class TennesseeEastman {

    private static final String FOLDER = "/tennessee-eastman/";
    private static final List<PlantSensor> SENSORS = CityCsv.read(file("sensors.csv"), PlantSensor::of);

    private TennesseeEastman() {}

    /** A recorded run; a fault begins at sample 160. */
    public enum Run {
        /** Normal operation. */
        D00("d00_te"),
        /** Fault 4: a step of the reactor's cooling water temperature. */
        D04("d04_te"),
        /** Fault 6: loss of feed A. */
        D06("d06_te");

        private final String file;

        Run(String file) {
            this.file = file;
        }
    }

    /**
     * A change of level that a run causes under the limits of {@link #sensors()}.
     *
     * @param sample counted from 0
     */
    public record Transition(String tag, int sample, Level level) {}

    /** The 22 continuously measured variables, in the order of the columns of a sample. */
    public static List<PlantSensor> sensors() {
        return SENSORS;
    }

    /** The samples of a run: in each, one value per sensor of {@link #sensors()}, exactly as recorded. */
    public static List<List<BigDecimal>> samples(Run run) {
        return file(run.file + ".dat").lines().map(TennesseeEastman::sample).toList();
    }

    /** What the suite must make of a run that starts from normal: no dead-band, no delay. */
    public static List<Transition> expectedTransitions(Run run) {
        return CityCsv.read(
                file("expected-transitions-" + run.file + ".csv"),
                row -> new Transition(
                        row.get("tag"), Integer.parseInt(row.get("sample")), Level.valueOf(row.get("level"))));
    }

    private static List<BigDecimal> sample(String line) {
        var columns = line.strip().split("\\s+", -1);
        return SENSORS.stream()
                .map(sensor -> new BigDecimal(columns[sensor.column()]))
                .toList();
    }

    private static String file(String name) {
        try (var file = Objects.requireNonNull(TennesseeEastman.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
