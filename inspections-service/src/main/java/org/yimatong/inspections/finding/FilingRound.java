package org.yimatong.inspections.finding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.enterprise.KnownEnterprise;

/** Reports that are filed together: none is stored before the round ends, and none holds up another. */
public final class FilingRound {

    private final Map<UUID, Finding> known = new HashMap<>();
    private final Map<String, KnownEnterprise> enterprises = new HashMap<>();
    private final Actor reporter;
    private final Clock clock;
    private final Consumer<List<Finding>> store;
    private final List<Finding> fresh = new ArrayList<>();

    FilingRound(
            Collection<Finding> known,
            Collection<KnownEnterprise> enterprises,
            Actor reporter,
            Clock clock,
            Consumer<List<Finding>> store) {
        known.forEach(finding -> this.known.put(finding.id(), finding));
        enterprises.forEach(enterprise -> this.enterprises.put(enterprise.uscc(), enterprise));
        this.reporter = reporter;
        this.clock = clock;
        this.store = store;
    }

    /**
     * Makes a finding of one of its reports. The same report once more answers the finding that came of it.
     *
     * @throws FindingIdTaken if another report was filed under its id
     */
    public Filed report(FindingReport report) {
        var earlier = known.get(report.id());
        if (earlier != null) {
            return new Filed(earlier.confirm(reporter, report), false);
        }
        var enterprise = enterprises.get(report.uscc());
        if (enterprise == null) {
            throw new UnknownEnterprise();
        }
        var finding = Finding.report(report, enterprise.area(), reporter, clock);
        known.put(finding.id(), finding);
        fresh.add(finding);
        return new Filed(finding, true);
    }

    /**
     * Stores the new findings.
     *
     * @throws FindingIdTaken if somebody else, unseen by the reporter, has a finding of one of their ids
     */
    public void end() {
        store.accept(fresh);
    }
}
