package org.yimatong.gateway.codeview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.gateway.testing.CodeExamples.aGreenCode;
import static org.yimatong.gateway.testing.CodeExamples.aMajorFinding;
import static org.yimatong.gateway.testing.CodeExamples.promised;
import static org.yimatong.gateway.testing.CodeExamples.turned;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;
import org.yimatong.events.codes.v1.CodeEvent;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;

class PublishedCodeTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Instant DOUBTED = Instant.parse("2026-03-03T00:00:00Z");

    @Test
    void words_that_many_codes_share_are_kept_once() {
        var one = received(turned(promised(aGreenCode(), DAY), "RED", aMajorFinding()));
        var other = received(turned(promised(aGreenCode(), DAY), "RED", aMajorFinding()));

        assertThat(one.kind()).isSameAs(other.kind());
        assertThat(one.area()).isSameAs(other.area());
        assertThat(one.reasons().getFirst().code())
                .isSameAs(other.reasons().getFirst().code());
        assertThat(one.promise().riskGrade()).isSameAs(other.promise().riskGrade());
    }

    @Test
    void a_doubted_code_says_so_and_is_otherwise_the_same() {
        var known = received(promised(aGreenCode(), DAY));

        var doubted = known.doubted(DOUBTED);

        assertThat(doubted.status()).isEqualTo(CodeStatus.UNKNOWN);
        assertThat(doubted.since()).isEqualTo(DOUBTED);
        assertThat(doubted.reasons()).extracting("code").containsExactly("input-unreadable");
        assertThat(doubted)
                .usingRecursiveComparison()
                .ignoringFields("status", "since", "reasons")
                .isEqualTo(known);
    }

    private static PublishedCode received(CodeChanged change) {
        var read = EventJson.read(EventJson.write(change, "/enterprises-service"), CodeEvent.class);
        return new PublishedCode((CodeChanged) ((Received.Fact<CodeEvent>) read).event(), new PartitionProgress());
    }
}
