package org.yimatong.inspections.finding.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.Evidence;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.FindingDesk;
import org.yimatong.inspections.finding.ListedFinding;
import org.yimatong.inspections.finding.StepKind;
import org.yimatong.kit.precondition.ExpectedVersion;

/** The steps of listed supervision; each is one transaction. */
@ApplicationScoped
@Transactional
public class ListingService {

    private final FindingDesk desk;
    private final Listings listings;
    private final Evidence evidence;

    ListingService(FindingDesk desk, Listings listings, Evidence evidence) {
        this.desk = desk;
        this.listings = listings;
        this.evidence = evidence;
    }

    /** @throws ListingNumberTaken if another listing has the number */
    public Finding list(UUID findingId, ExpectedVersion seen, ListingOrder order) {
        return desk.official(findingId, seen, (finding, actor, clock) -> {
            var statement = order.unit() + " " + order.number();
            new ListedFinding(finding).list(order.dueOn(), statement, actor, clock);
            listings.save(new Listing(order, finding, actor, clock.instant()));
        });
    }

    /** @param attachments what shows that it is rectified; at least one, stored */
    public Finding requestDelisting(UUID findingId, ExpectedVersion seen, String report, List<UUID> attachments) {
        var requested = desk.enterprise(findingId, seen, (finding, actor, clock) -> {
            evidence.requireOf(finding, StepKind.DELISTING_REQUESTED, attachments);
            new ListedFinding(finding).requestDelisting(report, actor, clock);
        });
        evidence.attach(requested, requested.version(), attachments);
        return requested;
    }

    /** One of two officers looked; it passed if there is no new deadline. */
    public Finding inspect(UUID findingId, ExpectedVersion seen, String comment, @Nullable LocalDate newDueOn) {
        return desk.official(findingId, seen, (finding, actor, clock) -> {
            if (newDueOn == null) {
                new ListedFinding(finding).passInspection(comment, actor, clock);
            } else {
                new ListedFinding(finding).failInspection(comment, newDueOn, actor, clock);
            }
        });
    }
}
