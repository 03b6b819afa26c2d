package org.yimatong.hazards.sensorthings.rest;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.hazards.sensorthings.Addresses;
import org.yimatong.hazards.sensorthings.EntityKind;

/** What this service has, and which requirements of OGC 18-088 it meets whole. */
@Schema(name = "SensorThingsRoot")
record ServiceRoot(List<Link> value, Settings serverSettings) {

    private static final String REQUIREMENT = "http://www.opengis.net/spec/iot_sensing/1.1/req/";

    /** Others are met for most of what is asked, but not for all: they are not named. */
    private static final List<String> MET = Stream.of(
                    "datamodel/thing/properties",
                    "datamodel/thing/relations",
                    "datamodel/location/properties",
                    "datamodel/location/relations",
                    "datamodel/datastream/properties",
                    "datamodel/datastream/relations",
                    "datamodel/sensor/relations",
                    "datamodel/observed-property/properties",
                    "datamodel/observed-property/relations",
                    "datamodel/observation/properties",
                    "datamodel/observation/relations",
                    "datamodel/feature-of-interest/properties",
                    "datamodel/entity-control-information/common-control-information",
                    "request-data/status-code",
                    "request-data/query-status-code",
                    "request-data/select",
                    "request-data/top",
                    "request-data/pagination")
            .map(REQUIREMENT::concat)
            .toList();

    @Schema(name = "SensorThingsSet")
    record Link(String name, String url) {}

    /** @param extensions none: it is asked for by clients that look for MQTT here */
    @Schema(name = "SensorThingsSettings")
    record Settings(List<String> conformance, List<String> extensions) {}

    static ServiceRoot of(Addresses addresses) {
        return new ServiceRoot(
                Stream.of(EntityKind.values())
                        .map(kind -> new Link(kind.plural(), addresses.of(kind.plural())))
                        .toList(),
                new Settings(MET, List.of()));
    }
}
