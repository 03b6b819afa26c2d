package org.yimatong.enterprises.card.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.card.Acknowledgement;
import org.yimatong.enterprises.card.CardColour;
import org.yimatong.enterprises.card.CardState;
import org.yimatong.enterprises.card.EnforcementCard;
import org.yimatong.enterprises.card.Lifting;

/**
 * An enforcement card as clients see it.
 *
 * @param basis why, in words
 * @param finding on which it rests, if on one
 * @param obligations codes of the catalogue
 * @param inForce whether it obliges today
 * @param issuedBy the official's name
 */
@Schema(name = "EnforcementCard")
record CardView(
        UUID id,
        String uscc,
        CardColour colour,
        @Nullable String basis,
        @Nullable UUID finding,
        List<String> obligations,
        LocalDate validUntil,
        CardState state,
        boolean inForce,
        Instant issuedAt,
        String issuedBy,
        @Nullable Acknowledged acknowledged,
        @Nullable Lifted lifted,
        long version) {

    /** When the enterprise confirmed it, and by whom. */
    @Schema(name = "CardAcknowledgement")
    record Acknowledged(Instant at, String by) {

        static @Nullable Acknowledged of(@Nullable Acknowledgement confirmed) {
            return confirmed == null
                    ? null
                    : new Acknowledged(confirmed.acknowledgedAt(), confirmed.acknowledgerName());
        }
    }

    /** Since when it obliges no more, and why. */
    @Schema(name = "CardLifting")
    record Lifted(Instant at, String reason, String by) {

        static @Nullable Lifted of(@Nullable Lifting lifting) {
            return lifting == null
                    ? null
                    : new Lifted(lifting.liftedAt(), lifting.liftingReason(), lifting.lifterName());
        }
    }

    static CardView of(EnforcementCard card, Clock clock) {
        var says = card.content();
        return new CardView(
                card.id(),
                card.uscc(),
                says.colour(),
                says.basis(),
                says.finding(),
                says.obligations(),
                says.validUntil(),
                card.state(),
                card.isInForce(LegalCalendar.today(clock)),
                card.issuedAt(),
                card.issuer().name(),
                Acknowledged.of(card.acknowledgement()),
                Lifted.of(card.lifting()),
                card.version());
    }
}
