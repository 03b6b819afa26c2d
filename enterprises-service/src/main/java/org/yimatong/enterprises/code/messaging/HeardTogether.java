package org.yimatong.enterprises.code.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.code.unread.TopicRecord;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received.Fact;
import org.yimatong.events.Received.Unrecognised;
import org.yimatong.events.Received.Watermark;

/**
 * What many records of a topic say that say nothing else than how facts stand and up to when all is known.
 *
 * @param reports by the ids of the events, in the order of the topic
 */
record HeardTogether<E extends EventContract>(Map<UUID, Report<E>> reports, List<KnownUpTo> watermarks) {

    /** An event, and what it says of a fact. */
    record Report<E extends EventContract>(E event, FactReport fact) {}

    /** All that was acknowledged before the instant stands before this in the partition. */
    record KnownUpTo(String topic, int partition, Instant asOf) {}

    /** @return nothing if one of the records says anything else */
    static <E extends EventContract> Optional<HeardTogether<E>> of(Input<E> input, List<TopicRecord> records) {
        var heard = new HeardTogether<E>(new LinkedHashMap<>(), new ArrayList<>());
        return records.stream().allMatch(record -> heard.add(input, record)) ? Optional.of(heard) : Optional.empty();
    }

    private boolean add(Input<E> input, TopicRecord record) {
        return switch (EventJson.read(record.text(), input.contract())) {
            case Fact<E>(var event) -> {
                var fact = input.report().apply(event);
                fact.ifPresent(report -> reports.putIfAbsent(event.eventId(), new Report<>(event, report)));
                yield fact.isPresent();
            }
            case Watermark<E>(var asOf) -> watermarks.add(new KnownUpTo(record.topic(), record.partition(), asOf));
            case Unrecognised<E> _ -> false;
        };
    }

    /** What these events say of facts, in the order of the topic. */
    List<FactReport> facts(Set<UUID> events) {
        return those(events).map(Report::fact).toList();
    }

    /** These events, in the order of the topic. */
    List<E> events(Set<UUID> events) {
        return those(events).map(Report::event).toList();
    }

    private Stream<Report<E>> those(Set<UUID> events) {
        return reports.entrySet().stream()
                .filter(entry -> events.contains(entry.getKey()))
                .map(Map.Entry::getValue);
    }
}
