package org.yimatong.city.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The demo city: who is supervised, what is hazardous there, what it is kept in, and what measures it. */
public record City(
        List<Enterprise> enterprises, List<HazardSource> sources, List<Equipment> equipment, List<Sensor> sensors) {

    /** The enterprise whose readings are those of the Tennessee Eastman process. */
    public static final String PLANT = "91610117MA6TE0019E";

    /** A petrol station without major hazard sources, in another area than the plant. */
    public static final String NEIGHBOUR = "91610112MA6TE00271";

    /** The city as its files on the class path list it. */
    public static City fromFiles() {
        return new City(
                CityCsv.enterprises(file("enterprises.csv")),
                CityCsv.hazardSources(file("hazard-sources.csv")),
                CityCsv.equipment(file("equipment.csv")),
                CityCsv.sensors(file("sensors.csv")));
    }

    /** The text of one of the city's files. */
    public static String file(String name) {
        try (var file = Objects.requireNonNull(City.class.getResourceAsStream("/city/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
