package org.yimatong.enterprises.rating.rest;

import org.yimatong.enterprises.rating.Rating;
import org.yimatong.enterprises.rating.Ratings.Place;
import org.yimatong.kit.paging.Cursor;

/** Where a page of ratings ended. */
final class RatingCursor {

    private RatingCursor() {}

    static Cursor of(Rating rating) {
        var place = Place.of(rating);
        return Cursor.of(
                place.ratedOn().toString(),
                place.recordedAt().toString(),
                place.id().toString());
    }

    static Place placeOf(Cursor cursor) {
        return new Place(cursor.day(0), cursor.instant(1), cursor.id(2));
    }
}
