package org.yimatong.city.generate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yimatong.city.catalogue.Equipment;
import org.yimatong.city.catalogue.HazardSource;
import org.yimatong.city.catalogue.Sensor;

/**
 * Equips one hazard source with a given number of measuring points: about two thirds on its equipment, the rest in the
 * air.
 */
final class SensorGenerator {

    private final HazardSource source;
    private final int serial;
    private final List<Sensor> sensors = new ArrayList<>();
    private final List<Equipment> equipment = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param serial number of the source within its enterprise, opening the number of each tag */
    private SensorGenerator(HazardSource source, int serial) {
        this.source = source;
        this.serial = serial;
    }

    /** What a source is made of, and what measures it. */
    record Outfit(List<Equipment> equipment, List<Sensor> sensors) {}

    static Outfit outfit(HazardSource source, int serial, Facility facility, int count) {
        var generator = new SensorGenerator(source, serial);
        generator.onEquipment(facility, count * 2 / 3 / facility.instruments().size());
        generator.inTheAir(facility, count - generator.sensors.size());
        return new Outfit(List.copyOf(generator.equipment), List.copyOf(generator.sensors));
    }

    private void onEquipment(Facility facility, int pieces) {
        for (int piece = 1; piece <= pieces; piece++) {
            var code = "%s-%d%02d".formatted(facility.equipmentKind().substring(0, 1), serial, piece);
            equipment.add(new Equipment(
                    source.uscc(),
                    source.code(),
                    code,
                    "%d号%s".formatted(piece, facility.equipmentZh()),
                    facility.equipmentKind(),
                    facility.medium().designMaximum(source.level(), pieces),
                    facility.medium().nameZh(),
                    facility.medium().cas(),
                    facility.medium().state()));
            for (var instrument : facility.instruments()) {
                add(
                        instrument,
                        "%d号%s%s".formatted(piece, facility.equipmentZh(), instrument.nameZh()),
                        "%s %d %s".formatted(facility.equipmentEn(), piece, instrument.nameEn()),
                        code);
            }
        }
    }

    private void inTheAir(Facility facility, int detectors) {
        var points = new EnumMap<Instrument, Integer>(Instrument.class);
        for (int i = 0; i < detectors; i++) {
            var detector = facility.detectors().get(i % facility.detectors().size());
            int point = points.merge(detector, 1, Integer::sum);
            add(
                    detector,
                    "%s%d号测点".formatted(detector.nameZh(), point),
                    "%s point %d".formatted(capitalised(detector.nameEn()), point),
                    "");
        }
    }

    private void add(Instrument instrument, String nameZh, String nameEn, String equipmentCode) {
        int number = numbers.merge(instrument.letters(), 1, Integer::sum);
        var tag = "%s-%d%02d".formatted(instrument.letters(), serial, number);
        sensors.add(new Sensor(
                source.uscc(),
                source.code(),
                tag,
                nameZh,
                nameEn,
                instrument.quantity(),
                instrument.unit(),
                instrument.rangeLow(),
                instrument.rangeHigh(),
                instrument.limits(),
                equipmentCode));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
