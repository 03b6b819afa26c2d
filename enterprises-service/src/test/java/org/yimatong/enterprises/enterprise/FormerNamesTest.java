package org.yimatong.enterprises.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.enterprises.enterprise.EnterpriseExamples.MONDAY_2_MARCH;
import static org.yimatong.enterprises.enterprise.EnterpriseExamples.plant;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormerNamesTest {

    private final Enterprise enterprise = plant("91610117MA6TE0019E");

    @Test
    void a_name_that_is_lost_is_kept_with_its_time() {
        rename("长安化工", MONDAY_2_MARCH);
        rename("泾渭化工", Clock.offset(MONDAY_2_MARCH, Duration.ofDays(10)));

        assertThat(enterprise.otherNames().formerNames())
                .containsExactly(
                        new FormerName("田纳西化工", LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-02")),
                        new FormerName("长安化工", LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-12")));
        assertThat(enterprise.otherNames().nameSince()).isEqualTo("2026-03-12");
    }

    @Test
    void a_table_leaves_the_short_name_alone() {
        enterprise.amend(enterprise.details(), "田化", MONDAY_2_MARCH);
        rename("长安化工", MONDAY_2_MARCH);

        assertThat(enterprise.otherNames().shortName()).isEqualTo("田化");
    }

    private void rename(String name, Clock clock) {
        var known = enterprise.details();
        enterprise.amend(
                new EnterpriseDetails(
                        name,
                        known.kind(),
                        known.industry(),
                        known.area(),
                        known.address(),
                        known.place(),
                        known.scale(),
                        known.status()),
                clock);
    }
}
