package org.yimatong.city.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.catalogue.CityCsv;
import org.yimatong.city.catalogue.Enterprise;
import org.yimatong.city.catalogue.Equipment;
import org.yimatong.city.catalogue.HazardSource;
import org.yimatong.city.catalogue.Sensor;
import org.yimatong.city.plant.TennesseeEastman;

/** Makes up the whole city; its size follows the published figures: 91 enterprises, 22 sensors per hazard source. */
public final class CityGenerator {

    private static final long SEED = 610100;
    private static final int SENSORS_PER_SOURCE = 22;
    private static final int LARGEST_DEVIATION = 8;
    private static final double SOURCE_DISTANCE_KILOMETRES = 0.3;

    private final Random random = new Random(SEED);
    private final EnterpriseGenerator generator = new EnterpriseGenerator(random);
    private final List<Enterprise> enterprises = new ArrayList<>();
    private final List<HazardSource> sources = new ArrayList<>();
    private final List<Equipment> equipment = new ArrayList<>();
    private final List<Sensor> sensors = new ArrayList<>();
    private final List<Integer> sensorCounts;

    private CityGenerator() {
        sensorCounts = sensorCounts();
    }

    public static City city() {
        return new CityGenerator().build();
    }

    /** Writes the four files of the city into a folder. */
    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var city = city();
        Files.writeString(folder.resolve("enterprises.csv"), CityCsv.ofEnterprises(city.enterprises()));
        Files.writeString(folder.resolve("hazard-sources.csv"), CityCsv.ofHazardSources(city.sources()));
        Files.writeString(folder.resolve("equipment.csv"), CityCsv.ofEquipment(city.equipment()));
        Files.writeString(folder.resolve("sensors.csv"), CityCsv.ofSensors(city.sensors()));
    }

    private City build() {
        plant();
        var neighbour = Site.plain(Trade.PETROL_STATION, Area.WEIYANG);
        enterprises.add(generator.wellKnown(neighbour, City.NEIGHBOUR, "西安汉渠石油销售有限公司未央加油站"));
        HazardousSites.ALL.forEach(this::hazardous);
        PlainSites.ALL.forEach(site -> enterprises.add(generator.enterprise(site)));
        return new City(List.copyOf(enterprises), List.copyOf(sources), List.copyOf(equipment), List.copyOf(sensors));
    }

    private void plant() {
        var unit = Site.unit(Facility.REACTORS, 2);
        var site = Site.hazardous(Trade.PETROCHEMICALS, Area.GAOLING, unit);
        var plant = generator.wellKnown(site, City.PLANT, "西安泾渭田纳西化工有限公司");
        enterprises.add(plant);
        var source = source(plant, 1, unit, "反应分离汽提联合装置");
        sources.add(source);
        TennesseeEastman.sensors().stream()
                .map(sensor -> sensor.at(City.PLANT, source.code()))
                .forEach(sensors::add);
        equip(source, "R-101", "反应器", "REACTOR");
        equip(source, "V-102", "气液分离器", "VESSEL");
        equip(source, "T-103", "汽提塔", "TOWER");
        equip(source, "C-104", "循环压缩机", "DEVICE");
    }

    private void equip(HazardSource source, String code, String name, String kind) {
        equipment.add(new Equipment(source.uscc(), source.code(), code, name, kind, null, "", "", ""));
    }

    private void hazardous(Site site) {
        var enterprise = generator.enterprise(site);
        enterprises.add(enterprise);
        for (int serial = 1; serial <= site.units().size(); serial++) {
            var unit = site.units().get(serial - 1);
            var source = source(enterprise, serial, unit, name(site, serial));
            int count = sensorCounts.get(sources.size() - 1);
            sources.add(source);
            var outfit = SensorGenerator.outfit(source, serial, unit.facility(), count);
            equipment.addAll(outfit.equipment());
            sensors.addAll(outfit.sensors());
        }
    }

    /** Facilities of which a site has several are numbered. */
    private static String name(Site site, int serial) {
        var facility = site.units().get(serial - 1).facility();
        var alike = site.units().stream()
                .filter(unit -> unit.facility() == facility)
                .count();
        var sameUpToHere = site.units().stream()
                .limit(serial)
                .filter(unit -> unit.facility() == facility)
                .count();
        return alike == 1 ? facility.nameZh() : facility.nameZh() + sameUpToHere + "区";
    }

    /**
     * Codes follow the practice of the hazardous chemicals register: nine digits of the enterprise and a serial number.
     */
    private HazardSource source(Enterprise enterprise, int serial, Site.Unit unit, String name) {
        var code = "61011%04d%03d".formatted(enterprises.size(), serial);
        var gate = new Point(
                enterprise.longitude().doubleValue(), enterprise.latitude().doubleValue());
        var point = gate.away(SOURCE_DISTANCE_KILOMETRES * random.nextDouble(), random.nextDouble() * 2 * Math.PI);
        return new HazardSource(
                code,
                enterprise.uscc(),
                name,
                unit.level(),
                unit.facility().unitKind(),
                point.longitudeDegrees(),
                point.latitudeDegrees());
    }

    /** As many sensors above the mean as below it, so that the total is exact. */
    private List<Integer> sensorCounts() {
        int units = HazardousSites.ALL.stream()
                .mapToInt(site -> site.units().size())
                .sum();
        var counts = new ArrayList<>(IntStream.range(0, units)
                .map(i -> {
                    int deviation = i == units - 1 && units % 2 == 1 ? 0 : 1 + i / 2 % LARGEST_DEVIATION;
                    return SENSORS_PER_SOURCE + (i % 2 == 0 ? deviation : -deviation);
                })
                .boxed()
                .toList());
        Collections.shuffle(counts, random);
        return counts;
    }
}
