package org.yimatong.stack.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimatong.stack.report.Refusal;

class PartTest {

    @ParameterizedTest
    @EnumSource
    void a_part_needs_only_parts_that_are_started_before_it(Part part) {
        assertThat(part.needs()).allMatch(needed -> needed.ordinal() < part.ordinal());
    }

    @Test
    void a_part_that_does_not_exist_is_refused_with_the_names_of_those_that_do() {
        assertThatThrownBy(() -> Part.named("postgers"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("postgers")
                .hasMessageContaining("postgres, kafka, keycloak");
    }
}
