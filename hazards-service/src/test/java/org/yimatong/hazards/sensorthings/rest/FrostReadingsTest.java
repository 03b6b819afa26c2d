package org.yimatong.hazards.sensorthings.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.fraunhofer.iosb.ilt.sta.NotFoundException;
import de.fraunhofer.iosb.ilt.sta.ServiceFailureException;
import de.fraunhofer.iosb.ilt.sta.model.Datastream;
import de.fraunhofer.iosb.ilt.sta.model.IdString;
import de.fraunhofer.iosb.ilt.sta.model.Observation;
import de.fraunhofer.iosb.ilt.sta.service.SensorThingsService;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.geojson.Point;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** A client library of other hands reads what sensors read. */
@QuarkusTest
@RealServers
class FrostReadingsTest {

    private static final Instant BEGIN =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600);

    @TestHTTPResource("/api/v1/sensorthings/v1.1")
    URI server;

    @Test
    void readings_are_told_by_time_and_the_latest_first_if_asked_for() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        readings(plant, 20);
        var stream = stream(plant);

        var between = stream.observations()
                .query()
                .filter("phenomenonTime ge %s and phenomenonTime lt %s"
                        .formatted(BEGIN.plusSeconds(5), BEGIN.plusSeconds(8)))
                .count()
                .list();
        var latest = stream.observations()
                .query()
                .orderBy("phenomenonTime desc")
                .top(1)
                .list()
                .toList();

        assertThat(sequences(between.iterator())).containsExactly(5, 6, 7);
        assertThat(between.getCount()).isEqualTo(3);
        assertThat(sequences(latest.iterator())).containsExactly(19);
        assertThat(latest.getFirst().getResult()).isEqualTo(new BigDecimal("50.5"));
        assertThat(latest.getFirst().getPhenomenonTime().getAsDateTime().toInstant())
                .isEqualTo(BEGIN.plusSeconds(19));
        assertThat(latest.getFirst().getFeatureOfInterest().getFeature()).isInstanceOf(Point.class);
    }

    @Test
    void readings_are_read_to_their_end_in_both_directions() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        readings(plant, 20);
        var readings = stream(plant).observations();

        var forwards = readings.query().top(3).list().fullIterator();
        var backwards =
                readings.query().orderBy("phenomenonTime desc").top(7).list().fullIterator();

        var inOrder = IntStream.range(0, 20).boxed().toList();
        assertThat(sequences(forwards)).isEqualTo(inOrder);
        assertThat(sequences(backwards)).isEqualTo(inOrder.reversed());
    }

    @Test
    void a_reading_is_found_again_by_its_id() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        readings(plant, 2);
        var service = client(plant);
        var reading = stream(plant).observations().query().first();

        assertThat(service.observations().find(reading.getId())).isEqualTo(reading);
        assertThatThrownBy(() ->
                        service.observations().find(new IdString(reading.getId().getValue() + "0")))
                .isInstanceOf(NotFoundException.class);
    }

    private Datastream stream(Plant plant) throws ServiceFailureException {
        return client(plant)
                .datastreams()
                .query()
                .filter("properties/tag eq 'LT-1'")
                .first();
    }

    private SensorThingsService client(Plant plant) {
        return FrostClient.of(server, plant.employeeToken());
    }

    /** Each a second after the one before. */
    private static void readings(Plant plant, int number) {
        var readings = new ArrayList<Map<String, Object>>();
        for (var sequence = 0; sequence < number; sequence++) {
            readings.add(Plant.reading("LT-1", BEGIN.plusSeconds(sequence), sequence, 50.5));
        }
        plant.send(readings).statusCode(200);
        plant.awaitLatest("LT-1", number - 1);
    }

    private static List<Object> sequences(Iterator<Observation> readings) {
        return FrostClient.all(readings).stream()
                .map(reading -> reading.getParameters().get("sequence"))
                .toList();
    }
}
