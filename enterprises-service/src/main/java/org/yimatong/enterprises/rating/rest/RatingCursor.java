package org.yimatong.enterprises.rating.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.yimatong.enterprises.rating.Rating;
import org.yimatong.enterprises.rating.Ratings.Place;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.problem.BadRequest;

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
        try {
            return new Place(
                    LocalDate.parse(cursor.part(0)), Instant.parse(cursor.part(1)), UUID.fromString(cursor.part(2)));
        } catch (DateTimeParseException | IllegalArgumentException ofAnotherList) {
            throw new BadRequest("invalid-cursor");
        }
    }
}
