package org.yimatong.enterprises.card.rest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.yimatong.enterprises.card.EnforcementCard;
import org.yimatong.enterprises.card.EnforcementCards.Place;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.problem.BadRequest;

/** Where a page of cards ended. */
final class CardCursor {

    private CardCursor() {}

    static Cursor of(EnforcementCard card) {
        return Cursor.of(card.issuedAt().toString(), card.id().toString());
    }

    static Place placeOf(Cursor cursor) {
        try {
            return new Place(Instant.parse(cursor.part(0)), UUID.fromString(cursor.part(1)));
        } catch (DateTimeParseException | IllegalArgumentException ofAnotherList) {
            throw new BadRequest("invalid-cursor");
        }
    }
}
