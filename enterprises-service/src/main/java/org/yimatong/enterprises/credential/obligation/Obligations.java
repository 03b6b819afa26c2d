package org.yimatong.enterprises.credential.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.code.OpeningFacts;
import org.yimatong.enterprises.credential.details.CredentialKind;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.RegistryEvent;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** What all enterprises owe, from their registration on. */
@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, UUID>, OpeningFacts {

    /** Which missing credentials are asked for; an absent criterion excludes nothing. */
    public record MissingFilter(
            @Nullable CredentialKind kind, @Nullable String area) {}

    private final OwedCredentials owedCredentials;
    private final StatelessSession newRows;
    private final CurrentAccess access;
    private final Clock clock;

    /** @param newRows writes rows that nobody reads again in the same transaction, which a long import has many of */
    Obligations(OwedCredentials owedCredentials, StatelessSession newRows, CurrentAccess access, Clock clock) {
        this.owedCredentials = owedCredentials;
        this.newRows = newRows;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<FactReport> of(EnterpriseRegistered enterprise) {
        var now = now();
        var obligations = owedBy(enterprise).stream()
                .map(requirement -> Obligation.arise(enterprise.uscc(), enterprise.area(), requirement, false, now))
                .toList();
        newRows.insertMultiple(obligations);
        return obligations.stream().map(obligation -> obligation.opening(now)).toList();
    }

    /** Lets what is owed follow the enterprise, given what it holds; answers what became of it. */
    public List<FactReport> follow(RegistryEvent enterprise, Set<Requirement> held) {
        var now = now();
        var owed = owedBy(enterprise);
        var known = list("uscc", enterprise.uscc());
        var reports = new ArrayList<FactReport>();
        for (var obligation : known) {
            obligation.move(enterprise.area());
            var requirement = obligation.requirement();
            obligation
                    .follow(owed.contains(requirement), isMet(requirement, held), now)
                    .ifPresent(reports::add);
        }
        var requirements = known.stream().map(Obligation::requirement).collect(Collectors.toSet());
        for (var requirement : owed) {
            if (!requirements.contains(requirement)) {
                reports.add(arise(enterprise, requirement, isMet(requirement, held), now)
                        .opening(now));
            }
        }
        return reports;
    }

    /** Compares what the enterprise owes with what it holds now; answers what became of it. */
    public List<FactReport> reconsider(String uscc, Set<Requirement> held) {
        var now = now();
        return list("uscc", uscc).stream()
                .map(obligation -> obligation.follow(obligation.isOwed(), isMet(obligation.requirement(), held), now))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What an enterprise that the caller may see owes at present, by id. */
    public List<Obligation> visible(String uscc, @Nullable UUID after, int atMost) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("ofUscc", uscc);
        parameters.put("after", after == null ? new UUID(0, 0) : after);
        return find("uscc = :ofUscc and owed and id > :after and " + Access.VISIBLE + " order by id", parameters)
                .page(0, atMost)
                .list();
    }

    /**
     * What enterprises that the caller may see owe and do not hold, by the instant from which it counts.
     *
     * @param behind place behind which the answer begins
     */
    public List<Obligation> missing(MissingFilter filter, @Nullable TimePlace behind, int atMost) {
        var condition = new StringBuilder("owed and not fulfilled and " + Access.VISIBLE);
        var parameters = new HashMap<>(access.get().parameters());
        if (filter.kind() != null) {
            condition.append(" and requirement.kind = :ofKind");
            parameters.put("ofKind", filter.kind());
        }
        if (filter.area() != null) {
            condition.append(" and area = :ofArea");
            parameters.put("ofArea", filter.area());
        }
        if (behind != null) {
            condition.append(" and (missingFrom > :at or (missingFrom = :at and id > :behind))");
            parameters.put("at", behind.at());
            parameters.put("behind", behind.id());
        }
        return find(condition + " order by missingFrom, id", parameters)
                .page(0, atMost)
                .list();
    }

    private Obligation arise(RegistryEvent enterprise, Requirement requirement, boolean fulfilled, Instant now) {
        var obligation = Obligation.arise(enterprise.uscc(), enterprise.area(), requirement, fulfilled, now);
        persist(obligation);
        return obligation;
    }

    /** An enterprise that is closed owes nothing. */
    private List<Requirement> owedBy(RegistryEvent enterprise) {
        return EnterpriseStatus.valueOf(enterprise.status()) == EnterpriseStatus.CLOSED
                ? List.of()
                : owedCredentials.by(EnterpriseKind.valueOf(enterprise.kind()));
    }

    private static boolean isMet(Requirement requirement, Set<Requirement> held) {
        return held.stream().anyMatch(requirement::isMetBy);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
