package org.yimatong.acceptance.fault;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.acceptance.client.Answer;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.Passerby;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** Both stories going on at once, and somebody looking at the plant's code, whatever happens to the suite. */
public final class Turmoil implements AutoCloseable {

    private static final String NOT_BEGUN = "nothing was killed yet: KillTest comes first";

    private static @Nullable Turmoil only;

    private final Suite suite;
    private final People people;
    private final String token;
    private @Nullable Instant begin;
    private @Nullable FindingWriter findings;
    private @Nullable PlantInMotion plant;
    private @Nullable PageWatch watch;

    private Turmoil(Suite suite) {
        this.suite = suite;
        this.people = new People(suite.addresses());
        this.token = new Codes(people).tokenOf(Plant.USCC);
    }

    /** The one of this suite: what it did is judged when it is over. */
    public static synchronized Turmoil of(Suite suite) {
        var turmoil = only == null ? new Turmoil(suite) : only;
        only = turmoil;
        return turmoil;
    }

    public void begin() {
        begin = Instant.now();
        findings = new FindingWriter(people.inspector(), neighboursOfThePlant());
        plant = new PlantInMotion(suite.addresses(), people);
        watch = new PageWatch(people.passerby(), token, Suite.STALE_AFTER);
    }

    public Instant begun() {
        return Objects.requireNonNull(begin, NOT_BEGUN);
    }

    public FindingWriter findings() {
        return Objects.requireNonNull(findings, NOT_BEGUN);
    }

    public PlantInMotion plant() {
        return Objects.requireNonNull(plant, NOT_BEGUN);
    }

    public PageWatch watch() {
        return Objects.requireNonNull(watch, NOT_BEGUN);
    }

    public Passerby passerby() {
        return people.passerby();
    }

    /** The plant's code as anybody reads it now. */
    public Answer codePage() {
        return passerby().read(token);
    }

    /** Waits until more of both stories is acknowledged than now. */
    public void awaitProgress(Duration limit) {
        int filed = findings().count();
        int accepted = plant().accepted();
        await().atMost(limit).until(() -> findings().count() > filed && plant().accepted() > accepted);
    }

    /** Waits until every part says that it does its work. */
    public void awaitReadiness(Duration limit) {
        await().atMost(limit)
                .until(() -> Stream.of(Part.KEYCLOAK, Part.ENTERPRISES, Part.INSPECTIONS, Part.HAZARDS, Part.GATEWAY)
                        .allMatch(this::isReady));
    }

    /** Ends both stories with nothing under way. */
    @Override
    public void close() {
        try (var _ = watch;
                var _ = plant;
                var _ = findings) {
            // all three, even if one fails
        }
    }

    private List<String> neighboursOfThePlant() {
        return people.inspector().all("/api/v1/enterprises").stream()
                .map(enterprise -> enterprise.path("uscc").asText())
                .filter(uscc -> !uscc.equals(Plant.USCC))
                .toList();
    }

    private boolean isReady(Part part) {
        try {
            return passerby().look(suite.addresses().readiness(part)).status() == 200;
        } catch (UncheckedIOException unanswered) {
            return false;
        }
    }
}
