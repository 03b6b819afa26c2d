package org.yimatong.inspections.finding.listing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All listings there ever were. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class Listings implements PanacheRepositoryBase<Listing, String> {

    private final Audit audit;
    private final CurrentAccess access;

    Listings(Audit audit, CurrentAccess access) {
        this.audit = audit;
        this.access = access;
    }

    /** @throws ListingNumberTaken if another one has its number */
    void save(Listing listing) {
        persist(listing);
        try {
            flush();
        } catch (ConstraintViolationException violation) {
            if ("listing_pkey".equals(violation.getConstraintName())) {
                throw new ListingNumberTaken();
            }
            throw violation;
        }
        audit.record(
                "listing.ordered",
                new AuditedThing("listing", listing.number(), listing.uscc(), listing.area()),
                Map.of("finding", listing.findingId(), "unit", listing.unit(), "dueOn", listing.dueOn()));
    }

    /** Those of the finding, newest first; it is seldom listed twice. */
    public List<Listing> of(UUID findingId) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("findingId", findingId);
        return list("findingId = :findingId and " + Access.VISIBLE + " order by listedAt desc", parameters);
    }
}
