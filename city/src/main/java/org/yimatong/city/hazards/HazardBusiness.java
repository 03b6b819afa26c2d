package org.yimatong.city.hazards;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.door.Doors;
import org.yimatong.city.door.Refused;
import org.yimatong.city.dossier.Supervised;

/**
 * What is done about the hazard sources: put on record once, and looked after day by day. Whatever is there already is
 * left as it is.
 */
public final class HazardBusiness {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final Doors doors;
    private final Consumer<String> log;
    private final AssessmentWork assessments;
    private final FilingWork filings;
    private final PersonWork persons;
    private final SafetyDutyWork duties;
    private final CameraWork cameras;
    private final PondWork ponds;
    private final List<Chore> chores;
    private final Set<String> said = new HashSet<>();

    /** Something to be looked after again and again. */
    @FunctionalInterface
    private interface Chore {
        void attend() throws IOException, InterruptedException;
    }

    public HazardBusiness(City city, List<Supervised> enterprises, Doors doors, Clock clock, Consumer<String> log) {
        this.doors = doors;
        this.log = log;
        var registrar = doors.of("registrar");
        assessments = new AssessmentWork(registrar, city, clock);
        filings = new FilingWork(doors);
        persons = new PersonWork(registrar, enterprises, clock);
        duties = new SafetyDutyWork(doors, clock);
        cameras = new CameraWork(doors, clock);
        ponds = new PondWork(doors, clock);
        chores = List.of(
                new RosterWork(doors.of("supervisor"), clock)::write,
                new RoundWork(doors.of("duty"), city, clock)::look,
                new AlarmWork(doors, clock)::dealWithThem,
                new PermitWork(doors, clock)::goOn,
                new TaskWork(doors, clock)::doWhatIsDue,
                new GatewayWork(registrar)::limit,
                ponds::report);
    }

    /** @throws IOException if something is not possible yet */
    public void complete() throws IOException, InterruptedException {
        cameras.install();
        cameras.report();
        ponds.register();
        assessments.assess(known());
        persons.name(known());
        filings.handIn();
        filings.decide();
        duties.show(known());
    }

    /** Looks after what is to be done, until interrupted. */
    public void goOn() throws InterruptedException {
        while (true) {
            attendOnce();
            Thread.sleep(PAUSE);
        }
    }

    /** One round; what fails is tried again in the next one. */
    void attendOnce() throws InterruptedException {
        for (var chore : chores) {
            try {
                chore.attend();
            } catch (IOException e) {
                if (said.add(Refused.trouble(e))) {
                    log.accept("at the hazard sources: " + e.getMessage());
                }
            }
        }
    }

    /** The sources as the suite has them, by code. */
    private Map<String, JsonNode> known() throws IOException, InterruptedException {
        var known = new HashMap<String, JsonNode>();
        for (var source : doors.of("registrar").get("/api/v1/hazard-sources?limit=1000")) {
            known.put(source.path("code").asText(), source);
        }
        return known;
    }
}
