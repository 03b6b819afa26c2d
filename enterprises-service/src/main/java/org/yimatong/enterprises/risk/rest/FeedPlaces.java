package org.yimatong.enterprises.risk.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.yimatong.enterprises.risk.FeedOfAnotherScope;
import org.yimatong.enterprises.risk.RiskFeed;
import org.yimatong.enterprises.risk.RiskFeed.Place;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.PageRequest;

/** Places in the feed as callers have them: worth something only with the areas that they were given for. */
@ApplicationScoped
class FeedPlaces {

    private final RiskFeed feed;

    FeedPlaces(RiskFeed feed) {
        this.feed = feed;
    }

    String encoded(Place place) {
        return Cursor.of(feed.scope(), Long.toString(place.changedIn()), place.uscc(), place.area())
                .encoded();
    }

    /**
     * The beginning if the caller has none.
     *
     * @throws FeedOfAnotherScope if it was given for other areas than are the caller's now
     */
    Place decoded(PageRequest page) {
        return page.after().map(this::place).orElse(Place.BEGIN);
    }

    private Place place(Cursor cursor) {
        var place = new Place(cursor.number(1), cursor.part(2), cursor.part(3));
        if (!cursor.part(0).equals(feed.scope())) {
            throw new FeedOfAnotherScope();
        }
        return place;
    }
}
