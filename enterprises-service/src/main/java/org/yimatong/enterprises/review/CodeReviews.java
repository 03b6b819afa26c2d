package org.yimatong.enterprises.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.kit.access.CurrentAccess;

/** All reviews. They are before who answers for the whole city only. */
@ApplicationScoped
public class CodeReviews implements PanacheRepositoryBase<CodeReview, UUID> {

    /** How many codes of an area would go, or went, from one status to another. */
    public record Transition(String area, CodeStatus shown, CodeStatus judged, long codes) {}

    /** Which differences are asked for; an absent criterion excludes nothing. */
    public record Filter(
            @Nullable String area,
            @Nullable CodeStatus shown,
            @Nullable CodeStatus judged) {}

    private static final String WHOLE_CITY = ":everything = true";

    private final CurrentAccess access;

    CodeReviews(CurrentAccess access) {
        this.access = access;
    }

    public Optional<CodeReview> trial(int policyVersion, UUID id) {
        var parameters = with(Map.of("id", id, "purpose", ReviewPurpose.TRIAL, "version", policyVersion));
        return find("id = :id and purpose = :purpose and policyVersion = :version and " + WHOLE_CITY, parameters)
                .firstResultOptional();
    }

    public Optional<CodeReview> recomputation(UUID id) {
        var parameters = with(Map.of("id", id, "purpose", ReviewPurpose.RECOMPUTATION));
        return find("id = :id and purpose = :purpose and " + WHOLE_CITY, parameters)
                .firstResultOptional();
    }

    /** Newest first, beginning behind the place. */
    public List<CodeReview> newestFirst(ReviewPurpose purpose, @Nullable TimePlace behind, int atMost) {
        var parameters = with(Map.of("purpose", purpose));
        var condition = "purpose = :purpose and " + WHOLE_CITY;
        if (behind != null) {
            condition += " and (at < :at or (at = :at and id < :behind))";
            parameters.put("at", behind.at());
            parameters.put("behind", behind.id());
        }
        return find(condition + " order by at desc, id desc", parameters)
                .page(0, atMost)
                .list();
    }

    /** By USCC, beginning behind the given one. */
    public List<CodeDifference> differences(CodeReview review, Filter filter, String behind, int atMost) {
        var conditions = new ArrayList<>(List.of("d.id.reviewId = :review", "d.id.uscc > :behind", WHOLE_CITY));
        var parameters = with(Map.of("review", review.id(), "behind", behind));
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
                        from CodeDifference d where d.id.reviewId = :review and :everything = true
                        group by d.area, d.shownStatus, d.judgedStatus
                        order by d.area, d.shownStatus, d.judgedStatus""", Transition.class)
                .setParameter("review", review.id())
                .setParameter("everything", access.get().everything())
                .getResultList();
    }

    private Map<String, Object> with(Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.put("everything", access.get().everything());
        return all;
    }
}
