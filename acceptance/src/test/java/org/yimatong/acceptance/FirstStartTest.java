package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** One command starts all of it. */
@Order(10)
@DisplayName("The first start")
@Concerns({Part.GATEWAY, Part.ENTERPRISES, Part.INSPECTIONS, Part.HAZARDS, Part.KEYCLOAK})
class FirstStartTest {

    private final Suite suite;

    FirstStartTest(Suite suite) {
        this.suite = suite;
    }

    @ParameterizedTest
    @EnumSource(names = {"KEYCLOAK", "ENTERPRISES", "INSPECTIONS", "HAZARDS", "GATEWAY"})
    void each_part_says_that_it_is_ready(Part part) {
        var passerby = new People(suite.addresses()).passerby();

        passerby.look(suite.addresses().readiness(part)).requireStatus(200);
    }

    @ParameterizedTest
    @EnumSource
    void each_part_is_a_process_of_its_own(Part part) {
        assertThat(suite.process(part).isAlive()).isTrue();
    }

    @Test
    void a_second_start_on_the_same_data_says_that_one_is_running() {
        assertThat(suite.refusalOfAnotherStart())
                .contains("already running", suite.addresses().gateway().toString());
    }
}
