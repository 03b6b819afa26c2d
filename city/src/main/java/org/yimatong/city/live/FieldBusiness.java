package org.yimatong.city.live;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.door.Doors;
import org.yimatong.city.dossier.Supervised;
import org.yimatong.city.dossier.Trouble;

/**
 * What the officials, the experts and the enterprises did in the last weeks. It is done once: whatever is there already
 * is left as it is, so that it can be begun again at any time.
 */
final class FieldBusiness {

    /** Whose dual prevention is kept in the suite: 田纳西化工, 沣湛化肥, 泾珩油品未央油库. */
    static final List<String> WITH_LEDGER = List.of(City.PLANT, "91610117MA6XDF747F", "91610112MA6WRN7285");

    private final Doors doors;
    private final List<Supervised> enterprises;
    private final Clock clock;

    FieldBusiness(Doors doors, List<Supervised> enterprises, Clock clock) {
        this.doors = doors;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /** @throws IOException if something is not possible yet */
    void complete() throws IOException, InterruptedException {
        register();
        var advice = new AdviceWork(doors, clock);
        advice.ask();
        new PlanWork(doors.of("supervisor"), doors.of("supervisor-deputy"), clock).plan();
        inspect();
        advice.answer();
        advice.noteCalls();
        for (var enterprise : enterprises) {
            if (WITH_LEDGER.contains(enterprise.uscc())) {
                new LedgerWork(doors, enterprise, clock).analyse();
            }
        }
        new StandstillWork(doors, clock).applyToStartAgain();
    }

    private void register() throws IOException, InterruptedException {
        var registers = new RegisterWork(doors);
        registers.registerOfficers();
        registers.registerExperts();
        registers.declareConflict();
        registers.putChecklistInForce();
    }

    private void inspect() throws IOException, InterruptedException {
        new VisitWork(doors, clock).bringHome();
        var findings = new FindingWork(doors, clock);
        var papers = new PaperWork(doors, clock);
        findings.report();
        papers.order();
        findings.rectify();
        findings.lookAgain();
        papers.giveOpinions();
        for (var enterprise : enterprises) {
            if (enterprise.trouble() == Trouble.MAJOR_FINDING) {
                new ListingWork(doors, clock).supervise(enterprise);
            }
        }
    }
}
