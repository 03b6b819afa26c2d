package org.yimatong.city.dossier;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimatong.city.catalogue.City;

class DossierTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<Supervised> all = Troubles.of(City.fromFiles());

    @Test
    void the_same_enterprise_has_the_same_dossier_on_the_same_day() {
        assertThat(dossiers(Troubles.of(City.fromFiles()))).isEqualTo(dossiers(all));
    }

    @Test
    void troubles_are_as_many_as_planned_and_spare_the_well_known() {
        var troubled = all.stream().collect(groupingBy(Supervised::trouble));

        for (var trouble : Trouble.values()) {
            if (trouble != Trouble.NONE) {
                assertThat(troubled.getOrDefault(trouble, List.of()))
                        .as("%s", trouble)
                        .hasSize(trouble.howMany());
            }
        }
        assertThat(troubled.get(Trouble.NONE))
                .extracting(Supervised::uscc)
                .contains(City.PLANT, City.NEIGHBOUR)
                .hasSizeGreaterThan(70);
    }

    @Test
    void seventeen_supply_the_city_and_25_promise_daily() {
        assertThat(all.stream().filter(Supervised::isKeySupplier)).hasSize(17);
        assertThat(all.stream().filter(Supervised::promisesDaily)).hasSize(25);
        assertThat(all.stream().filter(Supervised::isRated)).hasSizeBetween(25, 40);
    }

    @Test
    void everybody_has_a_plan_a_drill_and_an_official_and_who_makes_or_stores_its_responsible_persons() {
        for (var one : all) {
            var kinds = Dossier.of(one, TODAY).stream()
                    .map(credential -> credential.details().path("kind").asText())
                    .toList();
            assertThat(kinds).contains("EMERGENCY_PLAN", "DRILL", "OFFICIAL");
            if (List.of("PRODUCTION", "STORAGE").contains(one.enterprise().kind())) {
                assertThat(kinds).filteredOn("ROLE"::equals).hasSize(3);
            }
        }
    }

    @Test
    void credentials_have_begun_and_those_of_the_untroubled_hold_for_months() {
        for (var one : all) {
            assertThat(Dossier.of(one, TODAY))
                    .isNotEmpty()
                    .allSatisfy(credential -> assertThat(credential.from()).isBeforeOrEqualTo(TODAY));
        }
        assertThat(endsOf(Trouble.NONE)).allSatisfy(until -> assertThat(until).isAfter(TODAY.plusDays(100)));
    }

    @Test
    void what_expired_lies_behind_and_what_expires_soon_ahead() {
        assertThat(endsOf(Trouble.INSURANCE_EXPIRED)).anyMatch(until -> until.isBefore(TODAY));
        assertThat(endsOf(Trouble.LICENCE_EXPIRES_SOON))
                .noneMatch(until -> until.isBefore(TODAY))
                .anyMatch(until -> until.isBefore(TODAY.plusDays(30)));
    }

    @Test
    void what_is_numbered_by_year_is_numbered_by_the_year_in_which_it_began() {
        for (var one : all) {
            for (var credential : Dossier.of(one, TODAY)) {
                var year = credential.from().getYear();
                var details = credential.details();
                switch (details.path("kind").asText()) {
                    case "LICENCE" ->
                        assertThat(details.path("number").asText()).contains("〔" + year + "〕");
                    case "EMERGENCY_PLAN" ->
                        assertThat(details.path("filingNumber").asText()).startsWith("6101" + year);
                    default -> {} // has no number by year
                }
            }
        }
    }

    @Test
    void nothing_is_held_twice() {
        for (var one : all) {
            var credentials = Dossier.of(one, TODAY);
            for (var credential : credentials) {
                assertThat(credentials.stream().filter(other -> other.isOnFileAs(credential.json())))
                        .hasSize(1);
            }
        }
    }

    @Test
    void a_renewal_in_other_words_is_the_same_credential() throws Exception {
        var licence = Dossier.of(all.get(1), TODAY).getFirst();
        var renewed = new ObjectMapper().readTree("""
                {"details":{"kind":"LICENCE","type":"CHEMICALS_OPERATION","number":"新","scope":"汽油、柴油"},
                 "validUntil":"2031-01-01"}""");

        assertThat(licence.isOnFileAs(renewed)).isTrue();
    }

    private static List<List<Credential>> dossiers(List<Supervised> enterprises) {
        return enterprises.stream().map(one -> Dossier.of(one, TODAY)).toList();
    }

    private List<LocalDate> endsOf(Trouble trouble) {
        return all.stream()
                .filter(one -> one.trouble() == trouble)
                .flatMap(one -> Dossier.of(one, TODAY).stream())
                .flatMap(credential -> Stream.ofNullable(credential.until()))
                .toList();
    }
}
