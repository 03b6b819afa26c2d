package org.yimatong.benchmarks.telemetry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.catalogue.CityCsv;
import org.yimatong.city.catalogue.HazardSource;
import org.yimatong.city.catalogue.Limits;
import org.yimatong.city.catalogue.Sensor;
import org.yimatong.city.field.FieldBook;

/** A hundred sensors more, and a probe, at each enterprise of the city whose data gateway has the usual quota. */
public record TestSensors(List<TestGateway> gateways, List<Sensor> sensors) {

    /** A value that is no alarm. */
    public static final int NORMAL = 50;

    /** A value that is a high alarm. */
    public static final int BEYOND_HIGH = 85;

    static final int FOR_LOAD = 100;
    private static final String PROBE = "PROBE";
    private static final Limits LIMITS =
            new Limits(BigDecimal.valueOf(5), BigDecimal.valueOf(10), BigDecimal.valueOf(80), BigDecimal.valueOf(90));

    public static TestSensors ofCity() {
        var limited = FieldBook.rows("hazards/gateways").stream()
                .map(row -> row.get("uscc"))
                .collect(Collectors.toSet());
        var sources = City.fromFiles().sources().stream()
                .filter(source -> !limited.contains(source.uscc()))
                .collect(Collectors.groupingBy(HazardSource::uscc, TreeMap::new, Collectors.toList()));
        var gateways = new ArrayList<TestGateway>();
        var sensors = new ArrayList<Sensor>();
        sources.forEach((uscc, units) -> {
            var gateway = new TestGateway(uscc, tags(), PROBE);
            gateways.add(gateway);
            sensors.addAll(sensors(gateway, units));
        });
        return new TestSensors(gateways, sensors);
    }

    public String csv() {
        return CityCsv.ofSensors(sensors);
    }

    private static List<String> tags() {
        return IntStream.range(0, FOR_LOAD).mapToObj("BENCH-%03d"::formatted).toList();
    }

    private static List<Sensor> sensors(TestGateway gateway, List<HazardSource> units) {
        var tags = Stream.concat(gateway.tags().stream(), Stream.of(gateway.probe()))
                .toList();
        return IntStream.range(0, tags.size())
                .mapToObj(i -> sensor(tags.get(i), units.get(i % units.size())))
                .toList();
    }

    private static Sensor sensor(String tag, HazardSource unit) {
        return new Sensor(
                unit.uscc(),
                unit.code(),
                tag,
                "基准测试" + tag,
                "Benchmark " + tag,
                "PRESSURE",
                "kPa",
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                LIMITS);
    }
}
