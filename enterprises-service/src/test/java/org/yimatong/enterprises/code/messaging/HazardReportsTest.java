package org.yimatong.enterprises.code.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.events.hazards.v1.HazardEvent.SourceLevelSet;

class HazardReportsTest {

    @Test
    void the_level_of_a_hazard_source_is_no_fact_for_a_code() {
        var set = new SourceLevelSet(
                UUID.randomUUID(),
                Instant.now(),
                "91350100M000100Y43",
                UUID.randomUUID(),
                3,
                "610117",
                "HS-001",
                "液氯罐区",
                1,
                2,
                "ASSESSED",
                UUID.randomUUID(),
                LocalDate.parse("2026-03-02"));

        assertThat(HazardReports.of(set)).isEmpty();
    }
}
