package org.yimatong.inspections.finding.similar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.FindingRules;
import org.yimatong.inspections.finding.Site;
import org.yimatong.kit.access.CurrentAccess;

/** Finds what was found before: of the same kind, at the same enterprise or nearby, as far as the caller may see it. */
@ApplicationScoped
public class SimilarFindings {

    /** Of each sort. */
    private static final int SHOWN = 20;

    /** Of which the nearest are shown. */
    private static final int CONSIDERED = 500;

    private static final String BEFORE = """
            select * from finding where uscc = :uscc and kind = :kind and id <> :id and state <> 'WITHDRAWN'
            order by reported_at desc, id desc limit :most
            """;

    private static final String NEARBY = """
            select * from finding
            where kind = :kind and cell = any(:cells) and uscc <> :uscc and state <> 'WITHDRAWN'
            order by reported_at desc limit :most
            """;

    private final Session database;
    private final CurrentAccess access;
    private final FindingRules rules;

    SimilarFindings(Session database, CurrentAccess access, FindingRules rules) {
        this.database = database;
        this.access = access;
        this.rules = rules;
    }

    /** First those at the same enterprise, newest first; then those nearby, nearest first. */
    public List<SimilarFinding> to(Finding finding) {
        var site = finding.filing().site();
        return Stream.concat(
                        before(finding).map(one -> new SimilarFinding(one, null)),
                        site == null ? Stream.empty() : nearby(finding, site))
                .toList();
    }

    private Stream<Finding> before(Finding finding) {
        return visible(database.createNativeQuery(BEFORE, Finding.class)
                .setParameter("uscc", finding.uscc())
                .setParameter("kind", kindOf(finding))
                .setParameter("id", finding.id())
                .setParameter("most", SHOWN)
                .getResultList());
    }

    private Stream<SimilarFinding> nearby(Finding finding, Site site) {
        var around = new Neighbourhood(site, rules.nearbyMetres());
        return visible(database.createNativeQuery(NEARBY, Finding.class)
                        .setParameter("kind", kindOf(finding))
                        .setParameter("cells", around.cells().toArray(Integer[]::new))
                        .setParameter("uscc", finding.uscc())
                        .setParameter("most", CONSIDERED)
                        .getResultList())
                .map(one -> at(around, one, one.filing().site()))
                .filter(one -> one.metres() != null && one.metres() <= rules.nearbyMetres())
                .sorted(Comparator.comparingLong(one -> Objects.requireNonNull(one.metres())))
                .limit(SHOWN);
    }

    private static SimilarFinding at(Neighbourhood around, Finding finding, @Nullable Site site) {
        return new SimilarFinding(finding, site == null ? null : around.metresTo(site));
    }

    /** The first wall; row-level security is the second. */
    private Stream<Finding> visible(List<Finding> found) {
        var caller = access.get();
        return found.stream().filter(one -> caller.covers(one.area(), one.uscc()));
    }

    private static String kindOf(Finding finding) {
        return finding.filing().classification().kind().name();
    }
}
