package org.yimatong.enterprises.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.credential.details.CredentialDetails;
import org.yimatong.enterprises.credential.details.Drill;
import org.yimatong.enterprises.credential.details.DrillForm;
import org.yimatong.enterprises.credential.details.EmergencyPlan;
import org.yimatong.enterprises.credential.details.Licence;
import org.yimatong.enterprises.credential.details.LicenceType;
import org.yimatong.enterprises.credential.details.PlanScope;
import org.yimatong.enterprises.credential.details.Standardisation;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.kit.problem.InvalidInput;

class CredentialTest {

    /** Already the third in Xi'an. */
    private static final Clock EVENING_OF_2_MARCH = Clock.fixed(Instant.parse("2026-03-02T16:30:00Z"), ZoneOffset.UTC);

    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");
    private static final LocalDate MID_YEAR = LocalDate.parse("2026-06-30");
    private static final CredentialDetails LICENCE = new Licence(LicenceType.WORK_SAFETY, "000123", "陕西省应急管理厅", "丙烯腈");

    @Test
    void its_last_day_counts_whole() {
        var credential = recorded(TODAY, MID_YEAR);

        assertThat(credential.standing(MID_YEAR)).isEqualTo(CredentialStanding.VALID);
        assertThat(credential.standing(MID_YEAR.plusDays(1))).isEqualTo(CredentialStanding.EXPIRED);
        assertThat(report(credential).overdueFrom()).isEqualTo(Instant.parse("2026-06-30T16:00:00Z"));
    }

    @Test
    void without_a_last_day_it_never_runs_out() {
        assertThat(report(recorded(TODAY, null)).overdueFrom()).isNull();
    }

    @Test
    void it_is_not_recorded_before_its_first_day() {
        assertThatThrownBy(() -> recorded(TODAY.plusDays(1), MID_YEAR)).isInstanceOf(CredentialNotYetValid.class);
    }

    @Test
    void a_successor_may_begin_in_future_if_there_is_no_gap() {
        var first = recorded(TODAY, MID_YEAR);

        assertThat(succeeding(first, MID_YEAR.plusDays(1)).predecessor()).isEqualTo(first.id());
        assertThatThrownBy(() -> succeeding(first, MID_YEAR.plusDays(2))).isInstanceOf(CredentialNotYetValid.class);
    }

    @Test
    void an_older_one_does_not_take_the_place_of_a_newer() {
        var first = recorded(TODAY, MID_YEAR);

        assertThatThrownBy(() -> succeeding(first, TODAY.minusDays(1))).isInstanceOf(NewerCredentialStands.class);
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void what_has_ended_stands_no_longer_and_ends_once(Ending ending) {
        var credential = recorded(TODAY, MID_YEAR);
        credential.releaseReports();

        credential.end(ending, "企业申请注销", EVENING_OF_2_MARCH);

        assertThat(report(credential).standing()).isFalse();
        assertThat(credential.standing(TODAY).name()).isEqualTo(ending.name());
        assertThatThrownBy(() -> credential.end(ending, "再次", EVENING_OF_2_MARCH))
                .isInstanceOf(CredentialEnded.class);
        assertThatThrownBy(() -> credential.supersede(EVENING_OF_2_MARCH)).isInstanceOf(CredentialEnded.class);
    }

    @Test
    void of_an_enterprise_that_is_closed_nothing_runs_out_until_it_opens_again() {
        var credential = recorded(TODAY, MID_YEAR);
        credential.releaseReports();

        credential.follow(holder(EnterpriseStatus.CLOSED), EVENING_OF_2_MARCH);
        assertThat(report(credential).standing()).isFalse();
        credential.releaseReports();
        credential.follow(holder(EnterpriseStatus.CLOSED), EVENING_OF_2_MARCH);
        assertThat(credential.releaseReports()).isEmpty();
        credential.follow(holder(EnterpriseStatus.RESUMING), EVENING_OF_2_MARCH);

        assertThat(report(credential).standing()).isTrue();
    }

    @Test
    void standardisation_holds_for_three_years_at_most() {
        var details = new Standardisation(3, "AQB2023", "西安市应急管理局");

        assertThat(new CredentialEntry(details, new Validity(TODAY, TODAY.plusYears(3))))
                .isNotNull();
        assertRefused(details, TODAY, TODAY.plusYears(3).plusDays(1), "validity-too-long");
        assertRefused(details, TODAY, null, "valid-until-missing");
    }

    @Test
    void a_plan_for_one_place_is_practised_every_half_year() {
        var drill = new Drill(PlanScope.ON_SITE, "罐区现场处置方案", DrillForm.PRACTICAL);

        assertThat(new CredentialEntry(drill, new Validity(TODAY, TODAY.plusMonths(6))))
                .isNotNull();
        assertRefused(drill, TODAY, TODAY.plusMonths(7), "validity-too-long");
    }

    @Test
    void a_plan_holds_until_it_is_to_be_revised() {
        var plan = new EmergencyPlan(PlanScope.COMPREHENSIVE, "综合应急预案", "610117-2026-0031", "高陵区应急管理局");
        var entry = new CredentialEntry(plan, new Validity(TODAY, TODAY.plusYears(3)));

        entry.requireRevisionOfPlan(Period.ofYears(3));
        assertThatThrownBy(() -> entry.requireRevisionOfPlan(Period.ofYears(2)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal ->
                                assertThat(refusal.errors().getFirst().code()).isEqualTo("validity-too-long"));
        assertRefused(plan, TODAY, null, "valid-until-missing");
    }

    @Test
    void a_validity_that_cannot_be_is_refused() {
        assertRefused(LICENCE, TODAY, TODAY.minusDays(1), "validity-reversed");
        assertRefused(LICENCE, LocalDate.of(206, 3, 3), TODAY, "day-out-of-range");
    }

    private static void assertRefused(
            CredentialDetails details, LocalDate from, @Nullable LocalDate until, String code) {
        assertThatThrownBy(() -> new CredentialEntry(details, new Validity(from, until)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.code())
                                .containsExactly(code));
    }

    private static Credential recorded(LocalDate from, @Nullable LocalDate until) {
        return Credential.record(
                holder(EnterpriseStatus.OPERATING),
                new CredentialEntry(LICENCE, new Validity(from, until)),
                null,
                EVENING_OF_2_MARCH);
    }

    private static Credential succeeding(Credential predecessor, LocalDate from) {
        return Credential.record(
                holder(EnterpriseStatus.OPERATING),
                new CredentialEntry(LICENCE, new Validity(from, from.plusYears(3))),
                predecessor,
                EVENING_OF_2_MARCH);
    }

    private static Holder holder(EnterpriseStatus status) {
        return new Holder("91610117MA6TE0019E", "610117", status);
    }

    private static FactReport report(Credential credential) {
        return credential.releaseReports().getLast();
    }
}
