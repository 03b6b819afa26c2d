package org.yimatong.hazards.sensorthings.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.fraunhofer.iosb.ilt.sta.NotFoundException;
import de.fraunhofer.iosb.ilt.sta.ServiceFailureException;
import de.fraunhofer.iosb.ilt.sta.model.Datastream;
import de.fraunhofer.iosb.ilt.sta.model.EntityType;
import de.fraunhofer.iosb.ilt.sta.query.ExpandedEntity;
import de.fraunhofer.iosb.ilt.sta.query.Expansion;
import de.fraunhofer.iosb.ilt.sta.service.SensorThingsService;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.geojson.Point;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** A client library of other hands reads sources, sensors and readings. */
@QuarkusTest
@RealServers
class FrostClientTest {

    @TestHTTPResource("/api/v1/sensorthings/v1.1")
    URI server;

    @Test
    void a_source_is_a_thing_with_its_location_and_its_datastreams() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 2);

        var things = client(plant)
                .things()
                .query()
                .expand(Expansion.of(EntityType.THING)
                        .with(ExpandedEntity.from(EntityType.LOCATIONS))
                        .and(ExpandedEntity.from(EntityType.DATASTREAMS, EntityType.OBSERVED_PROPERTY))
                        .and(ExpandedEntity.from(EntityType.DATASTREAMS, EntityType.SENSOR)))
                .list()
                .toList();

        var thing = things.getFirst();
        assertThat(things).hasSize(1);
        assertThat(thing.getName()).isEqualTo("反应单元");
        assertThat(thing.getProperties()).containsEntry("uscc", plant.uscc()).containsEntry("level", 1);
        assertThat(thing.getSelfLink()).hasToString(FrostClient.PUBLIC_ROOT + "Things('" + thing.getId() + "')");
        var point = (Point) thing.getLocations().toList().getFirst().getLocation();
        assertThat(point.getCoordinates().getLongitude()).isEqualTo(109.03);
        assertThat(point.getCoordinates().getLatitude()).isEqualTo(34.51);
        assertThat(thing.getDatastreams().toList())
                .hasSize(2)
                .allSatisfy(stream -> {
                    assertThat(stream.getUnitOfMeasurement().getSymbol()).isEqualTo("%");
                    assertThat(stream.getProperties())
                            .containsEntry("rangeHigh", "100")
                            .containsEntry("highHigh", "90");
                    assertThat(stream.getObservedProperty().getName()).isEqualTo("LEVEL");
                })
                .extracting(stream -> stream.getSensor().getName())
                .containsExactlyInAnyOrder("LT-1", "LT-2");
    }

    @Test
    void a_set_is_read_to_its_end_page_by_page() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 7);

        var first = client(plant)
                .datastreams()
                .query()
                .orderBy("properties/tag desc")
                .top(3)
                .count()
                .list();

        assertThat(first.toList()).hasSize(3);
        assertThat(first.getCount()).isEqualTo(7);
        assertThat(tags(first.fullIterator())).containsExactly("LT-7", "LT-6", "LT-5", "LT-4", "LT-3", "LT-2", "LT-1");
    }

    @Test
    void a_datastream_is_found_by_its_tag_and_leads_to_all_that_belongs_to_it() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 3);

        var found = client(plant)
                .datastreams()
                .query()
                .filter("properties/uscc eq '%s' and (properties/tag eq 'LT-2')".formatted(plant.uscc()))
                .list()
                .toList();

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().getThing().getName()).isEqualTo("反应单元");
        assertThat(found.getFirst().getSensor().getName()).isEqualTo("LT-2");
        assertThat(found.getFirst()
                        .getObservedProperty()
                        .datastreams()
                        .query()
                        .count()
                        .list()
                        .getCount())
                .isEqualTo(3);
    }

    @Test
    void what_lies_in_a_foreign_area_is_not_there() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var stream = stream(plant);
        var official = FrostClient.of(
                server, Tokens.of("inspector").areas(Plant.WEIYANG).sign());

        assertThatThrownBy(() -> official.datastreams().find(stream.getId())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> official.things().find(UUID.randomUUID().toString()))
                .isInstanceOf(NotFoundException.class);
        assertThat(official.things()
                        .query()
                        .filter("properties/uscc eq '%s'".formatted(plant.uscc()))
                        .count()
                        .list()
                        .getCount())
                .isZero();
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

    private static List<Object> tags(Iterator<Datastream> streams) {
        return FrostClient.all(streams).stream()
                .map(stream -> stream.getProperties().get("tag"))
                .toList();
    }
}
