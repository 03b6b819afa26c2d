package org.yimatong.city.live;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.door.Doors;
import org.yimatong.city.dossier.Supervised;
import org.yimatong.city.dossier.Troubles;
import org.yimatong.city.hazards.HazardBusiness;

/**
 * What goes on beside the measuring: the bureau completes the dossiers, works in the field and looks after the hazard
 * sources, and the enterprises promise and check every day.
 */
final class DailyBusiness {

    private final DossierWork dossiers;
    private final EnforcementWork enforcement;
    private final FieldBusiness field;
    private final HazardBusiness hazards;
    private final DailyPromises promises;
    private final DailyChecks checks;
    private final Patience patience;
    private final Consumer<String> log;

    DailyBusiness(City city, Doors doors, Patience patience, Consumer<String> log) {
        var clock = Clock.systemUTC();
        List<Supervised> enterprises = Troubles.of(city);
        var promising = enterprises.stream().filter(Supervised::promisesDaily).toList();
        dossiers = new DossierWork(doors.of("registrar"), enterprises, clock);
        enforcement = new EnforcementWork(doors.of("inspector-weiyang"), doors.of("supervisor"), enterprises, clock);
        promises = new DailyPromises(doors, promising, clock, log);
        field = new FieldBusiness(doors, enterprises, clock);
        hazards = new HazardBusiness(city, enterprises, doors, clock, log);
        checks = new DailyChecks(doors, FieldBusiness.WITH_LEDGER, clock, log);
        this.patience = patience;
        this.log = log;
    }

    /** Begins, and returns at once: nobody has to wait for it. */
    void begin() {
        Thread.ofVirtual().name("dossiers").start(this::completeDossiers);
        Thread.ofVirtual().name("promises").start(this::promiseDaily);
        Thread.ofVirtual().name("field").start(this::workInTheField);
        Thread.ofVirtual().name("hazards").start(this::lookAfterHazards);
    }

    private void completeDossiers() {
        try {
            int filed = patience.until("dossiers of the enterprises", this::complete);
            log.accept("dossiers complete, %d records new".formatted(filed));
        } catch (IOException e) {
            log.accept(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int complete() throws IOException, InterruptedException {
        dossiers.imposeDuties();
        dossiers.enterGroups();
        enforcement.enforce();
        return dossiers.putOnFile();
    }

    private void workInTheField() {
        try {
            patience.until("work in the field", () -> {
                field.complete();
                return true;
            });
            log.accept("work in the field complete");
            checks.goOn();
        } catch (IOException e) {
            log.accept(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookAfterHazards() {
        try {
            patience.until("records of the hazard sources", () -> {
                hazards.complete();
                return true;
            });
            log.accept("records of the hazard sources complete");
            hazards.goOn();
        } catch (IOException e) {
            log.accept(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void promiseDaily() {
        try {
            promises.goOn();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
