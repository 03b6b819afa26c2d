package org.yimatong.enterprises.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.yimatong.enterprises.caller.CallersEnterprises;
import org.yimatong.enterprises.code.Assessor;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** What officials do with ratings; each is one transaction, and the code follows in it. */
@ApplicationScoped
@Transactional
public class RatingService {

    private final CallersEnterprises enterprises;
    private final Ratings ratings;
    private final Assessor assessor;
    private final Clock clock;

    RatingService(CallersEnterprises enterprises, Ratings ratings, Assessor assessor, Clock clock) {
        this.enterprises = enterprises;
        this.ratings = ratings;
        this.assessor = assessor;
        this.clock = clock;
    }

    public Rating rate(String uscc, RatingSheet sheet) {
        var enterprise = enterprises.supervised(uscc);
        var rating = Rating.rate(enterprise, sheet, RatingCatalogues.CURRENT, enterprises.caller(), clock);
        return save(rating, "rating-recorded");
    }

    public Rating revoke(String uscc, UUID id, ExpectedVersion expected, String reason) {
        enterprises.supervised(uscc);
        var rating = ratings.of(uscc, id).orElseThrow(NotFound::new);
        expected.require(rating);
        rating.revoke(reason, enterprises.caller(), clock);
        return save(rating, "rating-revoked");
    }

    private Rating save(Rating rating, String action) {
        ratings.save(rating, action);
        var version = ratings.changes(rating.uscc());
        assessor.take(ratings.standing(rating.uscc())
                .map(standing -> RatingFacts.standing(standing, version))
                .orElseGet(() -> RatingFacts.none(rating.uscc(), version, clock.instant())));
        return rating;
    }
}
