package org.yimatong.hazards.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.SourceEnded;
import org.yimatong.kit.access.AsSystem;

/** Judges hazard sources by the rule table in force. */
@ApplicationScoped
public class WarningEvaluation {

    private static final int BATCH = 200;

    private final WarningQueue queue;
    private final Warnings warnings;
    private final EnterpriseWarnings enterprises;
    private final WarningRuleTables tables;
    private final SourceInputs inputs;
    private final Clock clock;
    private final Duration every;

    /** @param every how often each source is judged although nothing was heard: what does not announce itself */
    WarningEvaluation(
            WarningQueue queue,
            Warnings warnings,
            EnterpriseWarnings enterprises,
            WarningRuleTables tables,
            SourceInputs inputs,
            Clock clock,
            @ConfigProperty(name = "yimatong.warning.every", defaultValue = "30s") Duration every) {
        this.queue = queue;
        this.warnings = warnings;
        this.enterprises = enterprises;
        this.tables = tables;
        this.inputs = inputs;
        this.clock = clock;
        this.every = every;
    }

    /** A new source is judged at once. */
    @AsSystem
    @Transactional
    public void enrol() {
        queue.enrol();
    }

    /** It is no major hazard source any more: its enterprise is judged without it. */
    void end(@Observes SourceEnded ended) {
        var former = warnings.findByIdOptional(ended.sourceId().toString(), LockModeType.PESSIMISTIC_WRITE);
        former.ifPresent(warning -> {
            warning.end();
            warnings.flush();
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            enterprises.judge(
                    warning.uscc(), warning.area(), tables.inForceAt(now).version(), now);
        });
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean judgeThoseDue() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var table = tables.inForceAt(now);
        var due = queue.due(now, table.version(), BATCH);
        if (due.isEmpty()) {
            return false;
        }
        var known = inputs.of(due.stream().map(Warning::sourceId).toList(), now);
        var changed = new TreeMap<String, String>();
        for (var warning : due) {
            var ofSource = known.get(warning.sourceId());
            if (ofSource != null && judge(warning, table, ofSource, now)) {
                changed.put(warning.uscc(), warning.area());
            }
        }
        warnings.flush();
        changed.forEach((uscc, area) -> enterprises.judge(uscc, area, table.version(), now));
        return due.size() == BATCH;
    }

    /** Whether its enterprise has to be judged, too: what it is changed, or by which rules. */
    private boolean judge(Warning warning, WarningRuleTable table, WarningInputs known, Instant now) {
        var formerRules = warning.rulesVersion();
        var judgement = table.document().judge(known, now);
        var change = warning.become(
                judgement, table.version(), WarningBasis.of(known), now, next(judgement.nextChange(), now));
        warnings.save(warning, change);
        return change != null || formerRules != table.version();
    }

    private Instant next(@Nullable Instant change, Instant now) {
        var latest = now.plus(every);
        return change == null || change.isAfter(latest) ? latest : change;
    }
}
