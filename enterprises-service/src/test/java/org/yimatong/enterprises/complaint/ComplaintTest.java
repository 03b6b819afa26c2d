package org.yimatong.enterprises.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintTest {

    private static final Instant FILED = Instant.parse("2026-03-02T08:30:00Z");
    private static final Clock CLOCK = Clock.fixed(FILED, ZoneOffset.UTC);

    private final Complaint complaint =
            Complaint.file(new Accused("91610117MA6TE0019E", "610117"), ComplaintKind.HAZARD, "罐区有异味", null, CLOCK);

    @Test
    void is_taken_up_and_then_answered() {
        complaint.takeUp("李工", CLOCK);
        complaint.answer("已责令整改", "王科", Clock.offset(CLOCK, Duration.ofHours(2)));

        assertThat(complaint.status()).isEqualTo(ComplaintStatus.ANSWERED);
        assertThat(complaint.handler()).isEqualTo("李工");
        assertThat(complaint.answerer()).isEqualTo("王科");
        assertThat(complaint.answeredAt()).isEqualTo(FILED.plusSeconds(7200));
    }

    @Test
    void is_not_answered_before_somebody_took_it_up() {
        assertThatThrownBy(() -> complaint.answer("已处理", "王科", CLOCK)).isInstanceOf(ComplaintStepRefused.class);
    }

    @Test
    void an_answer_is_final() {
        complaint.takeUp("李工", CLOCK);
        complaint.answer("已责令整改", "李工", CLOCK);

        assertThatThrownBy(() -> complaint.answer("更正", "李工", CLOCK)).isInstanceOf(ComplaintStepRefused.class);
        assertThatThrownBy(() -> complaint.takeUp("王科", CLOCK)).isInstanceOf(ComplaintStepRefused.class);
    }

    @Test
    void receipts_can_be_copied_by_hand_and_are_never_the_same() {
        var receipts = IntStream.range(0, 1_000)
                .mapToObj(_ -> Receipt.random().value())
                .toList();

        assertThat(receipts)
                .doesNotHaveDuplicates()
                .allMatch(receipt -> receipt.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}"));
    }

    @ParameterizedTest
    @CsvSource({"13812345678,138****5678", "li@a.cn,l****", "王,王****", "lihua@example.com,lih****.com"})
    void a_contact_is_masked(String contact, String masked) {
        assertThat(new Contact(contact).masked()).isEqualTo(masked);
    }
}
