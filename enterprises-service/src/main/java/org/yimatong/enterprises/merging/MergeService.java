package org.yimatong.enterprises.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.enterprise.EnterpriseMerged;
import org.yimatong.enterprises.enterprise.Enterprises;
import org.yimatong.enterprises.enterprise.MergedIntoClosed;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.enterprises.group.GroupService;
import org.yimatong.kit.problem.InvalidInput;

/** Merges entries that are one enterprise: entered under a mistaken code, or again under a new one. */
@ApplicationScoped
@Transactional
public class MergeService {

    private final Enterprises enterprises;
    private final MergeObstacles obstacles;
    private final GroupService groups;
    private final Clock clock;

    MergeService(Enterprises enterprises, MergeObstacles obstacles, GroupService groups, Clock clock) {
        this.enterprises = enterprises;
        this.obstacles = obstacles;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Closes an entry as a duplicate of the one that is kept, which takes its place in its groups.
     *
     * @return the closed entry
     * @throws FactsStandAgainstMerged if something stands against it
     * @throws EnterpriseMerged if either was merged before
     * @throws MergedIntoClosed if the one to keep is closed
     */
    public Enterprise merge(Uscc merged, Uscc kept, String reason) {
        if (merged.equals(kept)) {
            throw new InvalidInput("/merged", "merged-with-itself");
        }
        enterprises.reserve(); // who holds two entries at a time must not wait for another who does
        var duplicate = held(merged, "/merged");
        var speaker = held(kept, "/kept");
        var standing = obstacles.of(merged);
        if (!standing.isEmpty()) {
            throw new FactsStandAgainstMerged(merged.value(), standing);
        }
        duplicate.mergeInto(speaker, reason, clock);
        groups.handOver(duplicate, speaker, reason);
        enterprises.save(duplicate);
        return duplicate;
    }

    private Enterprise held(Uscc uscc, String pointer) {
        return enterprises.held(uscc).orElseThrow(() -> new InvalidInput(pointer, "enterprise-unknown", uscc.value()));
    }
}
