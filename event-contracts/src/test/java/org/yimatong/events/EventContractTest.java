package org.yimatong.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.events.inspections.v1.InspectionEvent;

/** The JSON on the wire is the contract: it may not change while this version lives. */
class EventContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("org.yimatong.events.EventExamples#all")
    void an_event_keeps_its_wire_format(EventContract event) throws IOException {
        var written = JSON.readTree(EventJson.write(event, "/some-service"));

        try (var golden = getClass().getResourceAsStream("/golden/" + typeOf(event) + ".json")) {
            assertThat(golden)
                    .as(typeOf(event) + ": " + written.toPrettyString())
                    .isNotNull();
            assertThat(written).isEqualTo(JSON.readTree(golden));
        }
    }

    @ParameterizedTest
    @MethodSource("org.yimatong.events.EventExamples#all")
    void an_event_is_read_as_it_was_written(EventContract event) {
        assertThat(EventJson.read(EventJson.write(event, "/some-service"), contractOf(event)))
                .isEqualTo(new Received.Fact<>(event));
    }

    @Test
    void every_event_of_every_contract_has_an_example() {
        assertThat(EventExamples.CONTRACTS.stream()
                        .flatMap(contract -> Arrays.stream(contract.getPermittedSubclasses())))
                .containsExactlyInAnyOrderElementsOf(
                        EventExamples.all().<Class<?>>map(Object::getClass).toList());
    }

    @Test
    void a_watermark_tells_up_to_when_its_partition_is_complete() {
        var asOf = Instant.parse("2026-03-02T08:30:00Z");

        assertThat(EventJson.read(EventJson.watermark(asOf, "/some-service"), InspectionEvent.class))
                .isEqualTo(new Received.Watermark<>(asOf));
    }

    @ParameterizedTest
    @MethodSource("org.yimatong.events.EventExamples#all")
    void a_reader_ignores_what_a_newer_writer_adds(EventContract event) throws IOException {
        var envelope = (ObjectNode) JSON.readTree(EventJson.write(event, "/some-service"));
        ((ObjectNode) envelope.get("data")).put("addedLater", 1);

        assertThat(EventJson.read(envelope.toString(), contractOf(event))).isEqualTo(new Received.Fact<>(event));
    }

    @Test
    void an_event_newer_than_its_reader_is_known_to_be_unknown() {
        var newer = EventJson.write(EventExamples.all().findFirst().orElseThrow(), "/x")
                .replace("enterprise-registered.v1", "enterprise-merged.v1");

        assertThat(EventJson.read(newer, InspectionEvent.class)).isInstanceOf(Received.Unrecognised.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "not json",
                "{}",
                "{\"type\":\"org.yimatong.inspections.finding-closed.v1\"}",
                """
                {"specversion":"1.0","id":"00000000-0000-0000-0000-000000000001","source":"/x","subject":"U1",
                 "type":"org.yimatong.inspections.finding-closed.v1","time":"2026-03-02T08:30:00Z",
                 "datacontenttype":"application/json","data":{"version":1}}"""
            })
    void what_is_no_event_is_refused_whole(String record) {
        assertThatThrownBy(() -> EventJson.read(record, InspectionEvent.class)).isInstanceOf(MalformedEvent.class);
    }

    private static String typeOf(EventContract event) {
        return event.getClass().getAnnotation(EventType.class).value();
    }

    private static Class<? extends EventContract> contractOf(EventContract event) {
        return EventExamples.CONTRACTS.stream()
                .filter(contract -> contract.isInstance(event))
                .findFirst()
                .orElseThrow();
    }
}
