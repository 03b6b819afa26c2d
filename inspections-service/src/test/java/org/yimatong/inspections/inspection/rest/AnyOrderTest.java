package org.yimatong.inspections.inspection.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.inspection.InspectionExamples.wholeInspection;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.inspection.FieldEntry;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class AnyOrderTest {

    private static final int ROUNDS = 4;

    @Inject
    EnterpriseExamples enterprises;

    @Test
    void whatever_order_the_messages_come_in_and_however_often_the_inspection_ends_the_same() {
        var random = new Random(610117);
        var inOrder = endOf(new FieldDevice(enterprises.knownIn(GAOLING)), messages(random, false));

        for (var round = 0; round < ROUNDS; round++) {
            var device = new FieldDevice(enterprises.knownIn(GAOLING));
            assertThat(endOf(device, messages(random, true))).isEqualTo(inOrder);
        }
    }

    /** A message of the device: entries by themselves, in a bundle, or none for the beginning alone. */
    private record Message(boolean bundled, List<FieldEntry> entries) {

        void send(FieldDevice device) {
            if (bundled) {
                device.sendBundle(entries).statusCode(200);
            } else if (entries.isEmpty()) {
                assertThat(device.begin().extract().statusCode()).isIn(200, 201);
            } else {
                entries.forEach(entry ->
                        assertThat(device.send(entry).extract().statusCode()).isIn(200, 201));
            }
        }
    }

    private static List<Message> messages(Random random, boolean shuffled) {
        var messages = new ArrayList<Message>();
        messages.add(new Message(false, List.of()));
        wholeInspection().forEach(entry -> messages.add(new Message(false, List.of(entry))));
        if (shuffled) {
            for (var more = random.nextInt(12); more > 0; more--) {
                messages.add(messages.get(random.nextInt(messages.size())));
            }
            for (var bundles = random.nextInt(3); bundles > 0; bundles--) {
                var some = new ArrayList<>(wholeInspection());
                Collections.shuffle(some, random);
                messages.add(new Message(true, some.subList(0, random.nextInt(some.size()))));
            }
            Collections.shuffle(messages, random);
        }
        return messages;
    }

    private static Map<String, Object> endOf(FieldDevice device, List<Message> messages) {
        messages.forEach(message -> message.send(device));
        var inspection = device.inspection().extract().jsonPath();
        var record = device.record().extract().jsonPath();
        return Map.of(
                "state", inspection.getString("state"),
                "outcome", inspection.getString("outcome"),
                "endedAt", inspection.getString("endedAt"),
                "entries", inspection.getInt("entries"),
                "record", record.getMap(""));
    }
}
