package org.yimatong.enterprises.credential.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.credential.details.CredentialKind;

class ObligationTest {

    private static final Requirement LICENCE = new Requirement(CredentialKind.LICENCE, "WORK_SAFETY");

    /** Already the third in Xi'an. */
    private static final Instant EVENING_OF_2_MARCH = Instant.parse("2026-03-02T16:30:00Z");

    private static final Instant END_OF_2_APRIL = Instant.parse("2026-04-02T16:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T08:00:00Z");

    private final Obligation obligation =
            Obligation.arise("91610117MA6TE0019E", "610117", LICENCE, false, EVENING_OF_2_MARCH);

    @Test
    void a_dossier_may_be_completed_until_the_end_of_the_thirtieth_day() {
        assertThat(obligation.opening(EVENING_OF_2_MARCH).overdueFrom()).isEqualTo(END_OF_2_APRIL);
    }

    @Test
    void what_is_provided_is_missing_no_longer_and_what_is_gone_is_missing_at_once() {
        assertThat(obligation
                        .follow(true, true, EVENING_OF_2_MARCH)
                        .orElseThrow()
                        .standing())
                .isFalse();

        var gone = obligation.follow(true, false, JUNE).orElseThrow();

        assertThat(gone.standing()).isTrue();
        assertThat(gone.overdueFrom()).isEqualTo(JUNE);
    }

    @Test
    void who_owes_it_again_has_the_days_again_that_were_left() {
        assertThat(obligation
                        .follow(false, false, EVENING_OF_2_MARCH.plus(Duration.ofDays(10)))
                        .orElseThrow()
                        .standing())
                .isFalse();

        assertThat(obligation.follow(true, false, JUNE).orElseThrow().overdueFrom())
                .isEqualTo(Instant.parse("2026-06-21T16:00:00Z"));
    }

    @Test
    void a_mistake_that_is_corrected_gives_no_time_to_what_was_missing() {
        obligation.follow(false, false, JUNE);

        assertThat(obligation
                        .follow(true, false, JUNE.plus(Duration.ofHours(2)))
                        .orElseThrow()
                        .overdueFrom())
                .isEqualTo(END_OF_2_APRIL);
    }

    @Test
    void who_held_it_has_the_time_of_a_newcomer_when_it_is_owed_again_and_gone() {
        obligation.follow(false, false, JUNE);
        obligation.follow(false, true, JUNE);
        obligation.follow(false, false, JUNE);

        assertThat(obligation.follow(true, false, JUNE).orElseThrow().overdueFrom())
                .isEqualTo(Instant.parse("2026-07-01T16:00:00Z"));
    }

    @Test
    void nothing_new_is_not_reported() {
        assertThat(obligation.follow(true, false, JUNE)).isEmpty();
    }

    @Test
    void a_requirement_without_a_variety_is_met_by_any_of_its_kind() {
        var sale = new Requirement(CredentialKind.LICENCE, "FIREWORKS_SALE");

        assertThat(new Requirement(CredentialKind.LICENCE, "").isMetBy(sale)).isTrue();
        assertThat(LICENCE.isMetBy(sale)).isFalse();
        assertThat(new Requirement(CredentialKind.INSURANCE, "").isMetBy(sale)).isFalse();
    }
}
