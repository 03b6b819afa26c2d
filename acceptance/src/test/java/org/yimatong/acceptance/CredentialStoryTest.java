package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.acceptance.client.Enterprises.licence;
import static org.yimatong.acceptance.client.Enterprises.path;
import static org.yimatong.acceptance.client.Enterprises.valid;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.Enterprises;
import org.yimatong.acceptance.client.FieldDay;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/**
 * A permit that has run out, and its renewal. Days are the smallest step of a permit; instants are in
 * DecisionStoryTest.
 */
@Order(120)
@DisplayName("The story of a permit")
@Concerns({Part.ENTERPRISES, Part.GATEWAY})
class CredentialStoryTest {

    private static final String USCC = Enterprises.FREE_CODES.get(2);

    private final People people;
    private final Enterprises enterprises;
    private final Codes codes;
    private final LocalDate today = FieldDay.today();
    private String token = "";
    private String licence = "";

    CredentialStoryTest(Suite suite) {
        people = new People(suite.addresses());
        enterprises = new Enterprises(people.registrar());
        codes = new Codes(people);
    }

    @Test
    @Order(1)
    void a_newcomer_is_green_and_has_a_month_for_its_dossier() {
        enterprises.register(USCC, "西安丰庆试剂有限公司");
        token = codes.tokenOf(USCC);

        codes.awaitShown(token, "GREEN");
        var inAMonth =
                today.plusDays(31).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
        assertThat(Instant.parse(codes.whole(USCC).path("nextEvaluation").asText()))
                .isEqualTo(inAMonth);
    }

    @Test
    @Order(2)
    void a_permit_that_ran_out_yesterday_colours_the_code_since_midnight() {
        var recorded = enterprises.record(USCC, licence(), today.minusYears(3), today.minusDays(1));
        licence = path(USCC) + "/credentials/" + recorded.path("id").asText();

        codes.awaitShown(token, "YELLOW", "credential-expired");
        assertThat(recorded.path("standing").asText()).isEqualTo("EXPIRED");
    }

    @Test
    @Order(3)
    void the_public_page_says_why_in_words() {
        assertThat(people.passerby().look(token, "").requireStatus(200).text()).contains("黄码", "过期");
    }

    @Test
    @Order(4)
    void its_renewal_turns_the_code_green_until_it_runs_out_in_turn() {
        var renewal = valid(licence(), today, today.plusYears(3).minusDays(1));
        people.registrar().step(licence, "/renewal", renewal).requireStatus(200);

        codes.awaitShown(token, "GREEN");
        assertThat(people.registrar().get(licence).json().path("standing").asText())
                .isEqualTo("SUPERSEDED");
        assertThat(people.registrar().all(path(USCC) + "/obligations"))
                .filteredOn(owed -> owed.toString().contains("LICENCE"))
                .allMatch(owed -> owed.path("fulfilled").asBoolean());
    }
}
