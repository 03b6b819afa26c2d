package org.yimatong.enterprises.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.enterprises.policy.PolicyExamples.FIRST;
import static org.yimatong.enterprises.policy.PolicyExamples.MONDAY;
import static org.yimatong.enterprises.policy.PolicyExamples.alarm;
import static org.yimatong.enterprises.policy.PolicyExamples.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.policy.StandingFact;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.events.codes.v1.CodeEvent.PublicReason;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;

class CodeTest {

    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    private final Code code = Code.issue(
            new EnterpriseRegistered(
                    UUID.randomUUID(), MONDAY, "91610117MA6TE0019E", 0, "田纳西化工", "PRODUCTION", "610117", "OPERATING"),
            Token.random(),
            MONDAY);

    @Test
    void tokens_are_128_bits_that_fit_an_address() {
        assertThat(Stream.generate(Token::random).limit(1000).map(Token::value))
                .doesNotHaveDuplicates()
                .allMatch(token -> token.matches("[A-Za-z0-9_-]{22}"));
    }

    @Test
    void each_change_is_announced_and_remembered_with_the_next_version() {
        assess(MONDAY);
        assess(TUESDAY, finding("MAJOR", null));

        assertThat(code.releaseEvents()).extracting(CodeChanged::version).containsExactly(1L, 2L);
        assertThat(code.releaseChanges()).extracting(CodeChange::version).containsExactly(1L, 2L);
    }

    @Test
    void an_assessment_that_says_nothing_new_leaves_no_trace() {
        var finding = finding("MAJOR", null);
        assess(MONDAY, finding);
        code.releaseEvents();
        code.releaseChanges();

        assess(TUESDAY, finding);

        assertThat(code.releaseEvents()).isEmpty();
        assertThat(code.releaseChanges()).isEmpty();
    }

    @Test
    void a_further_reason_changes_the_code_but_not_since_when_it_is_red() {
        var finding = finding("MAJOR", null);
        assess(MONDAY, finding);
        assess(TUESDAY, finding, alarm("HIGH"));

        assertThat(code.since()).isEqualTo(MONDAY);
        assertThat(code.version()).isEqualTo(2);
        assertThat(code.evaluation().status()).isEqualTo(CodeStatus.RED);
    }

    @Test
    void the_public_learns_categories_but_neither_finding_nor_sensor() {
        assess(MONDAY, finding("MAJOR", null), finding("MAJOR", null), alarm("HIGH"));

        assertThat(code.releaseEvents().getFirst().reasons())
                .containsExactly(
                        new PublicReason("major-finding-open", "RED", MONDAY),
                        new PublicReason("alarm-standing", "YELLOW", MONDAY));
    }

    @Test
    void a_new_name_is_announced_without_a_new_state() {
        assess(MONDAY);
        code.releaseEvents();
        code.releaseChanges();

        code.rename(changed("泾渭化工"));
        code.rename(changed("泾渭化工"));

        assertThat(code.releaseEvents()).extracting(CodeChanged::name).containsExactly("泾渭化工");
        assertThat(code.releaseChanges()).isEmpty();
    }

    private void assess(Instant at, StandingFact... facts) {
        var inputs = List.of(facts);
        code.assess(new Assessment(FIRST.evaluate(inputs, at), FIRST.version(), MONDAY, inputs, at, at));
    }

    private static EnterpriseChanged changed(String name) {
        return new EnterpriseChanged(
                UUID.randomUUID(), TUESDAY, "91610117MA6TE0019E", 1, name, "PRODUCTION", "610117", "OPERATING");
    }
}
