package org.yimatong.enterprises.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.enterprises.policy.CodeStatus;

/** All reviews. The database shows them only to who answers for the whole city. */
@ApplicationScoped
public class CodeReviews implements PanacheRepositoryBase<CodeReview, UUID> {

    /** How many codes of an area would go, or went, from one status to another. */
    public record Transition(String area, CodeStatus shown, CodeStatus judged, long codes) {}

    /** Which differences are asked for; an absent criterion excludes nothing. */
    public record Filter(
            @Nullable String area,
            @Nullable CodeStatus shown,
            @Nullable CodeStatus judged) {}

    public Optional<CodeReview> trial(int policyVersion, UUID id) {
        return find("id = ?1 and purpose = ?2 and policyVersion = ?3", id, ReviewPurpose.TRIAL, policyVersion)
                .firstResultOptional();
    }

    public Optional<CodeReview> recomputation(UUID id) {
        return find("id = ?1 and purpose = ?2", id, ReviewPurpose.RECOMPUTATION).firstResultOptional();
    }

    /** Newest first, beginning behind the place. */
    public List<CodeReview> newestFirst(ReviewPurpose purpose, @Nullable TimePlace behind, int atMost) {
        var query = behind == null
                ? find("purpose = ?1 order by at desc, id desc", purpose)
                : find(
                        "purpose = ?1 and (at < ?2 or (at = ?2 and id < ?3)) order by at desc, id desc",
                        purpose,
                        behind.at(),
                        behind.id());
        return query.page(0, atMost).list();
    }

    /** By USCC, beginning behind the given one. */
    public List<CodeDifference> differences(CodeReview review, Filter filter, String behind, int atMost) {
        var conditions = new ArrayList<>(List.of("d.id.reviewId = :review", "d.id.uscc > :behind"));
        var parameters = new HashMap<String, Object>();
        parameters.put("review", review.id());
        parameters.put("behind", behind);
        if (filter.area() != null) {
            conditions.add("d.area = :area");
            parameters.put("area", filter.area());
        }
        if (filter.shown() != null) {
            conditions.add("d.shownStatus = :shown");
            parameters.put("shown", filter.shown());
        }
        if (filter.judged() != null) {
            conditions.add("d.judgedStatus = :judged");
            parameters.put("judged", filter.judged());
        }
        var query = getEntityManager()
                .createQuery(
                        "from CodeDifference d where " + String.join(" and ", conditions) + " order by d.id.uscc",
                        CodeDifference.class)
                .setMaxResults(atMost);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** By area and status. */
    public List<Transition> transitions(CodeReview review) {
        return getEntityManager()
                .createQuery("""
                        select new org.yimatong.enterprises.review.CodeReviews$Transition(
                            d.area, d.shownStatus, d.judgedStatus, count(d))
                        from CodeDifference d where d.id.reviewId = :review
                        group by d.area, d.shownStatus, d.judgedStatus
                        order by d.area, d.shownStatus, d.judgedStatus""", Transition.class)
                .setParameter("review", review.id())
                .getResultList();
    }
}
