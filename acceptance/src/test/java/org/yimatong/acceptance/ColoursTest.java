package org.yimatong.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Api;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** The dossiers of the demo city are put together in the background, and colour its codes. */
@Order(27)
@DisplayName("The colours of the city")
@Concerns({Part.CITY, Part.ENTERPRISES})
class ColoursTest {

    private static final Duration FOR_THE_DOSSIERS = Duration.ofSeconds(120);

    private final Api registrar;
    private final Codes codes;

    ColoursTest(Suite suite) {
        var people = new People(suite.addresses());
        registrar = people.registrar();
        codes = new Codes(people);
    }

    @Test
    @Order(1)
    void seventeen_key_suppliers_are_a_group() {
        await().atMost(FOR_THE_DOSSIERS)
                .untilAsserted(() -> assertThat(registrar.all("/api/v1/enterprise-groups/key-supply/members"))
                        .hasSize(17));
    }

    @Test
    @Order(2)
    void most_codes_are_green_some_yellow_a_few_red_and_each_says_why() {
        await().atMost(FOR_THE_DOSSIERS).untilAsserted(() -> {
            assertThat(of("GREEN")).hasSizeBetween(60, 85);
            assertThat(of("YELLOW")).hasSizeBetween(8, 25);
            assertThat(of("RED")).hasSizeBetween(2, 6);
        });
        for (var uscc : of("YELLOW")) {
            assertThat(Codes.reasonsOf(codes.whole(uscc))).isNotEmpty();
        }
    }

    @Test
    @Order(3)
    void some_credentials_run_out_within_a_month() {
        var kinds = registrar.all("/api/v1/credentials?limit=1000").stream()
                .collect(groupingBy(credential -> credential.at("/details/kind").asText()));

        assertThat(kinds.keySet()).contains("LICENCE", "INSURANCE", "POST_CERTIFICATE");
    }

    private List<String> of(String colour) {
        return registrar.all("/api/v1/enterprises?limit=1000&colour=" + colour).stream()
                .map((JsonNode enterprise) -> enterprise.path("uscc").asText())
                .toList();
    }
}
