package org.yimatong.enterprises.complaint;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;

class SendersTest {

    private final SettableClock clock = new SettableClock();
    private final Senders senders = new Senders(new TwoAnHour(), clock);

    private record TwoAnHour() implements ComplaintLimits {

        @Override
        public Duration within() {
            return Duration.ofHours(1);
        }

        @Override
        public int perAddress() {
            return 2;
        }

        @Override
        public int perEnterprise() {
            return Integer.MAX_VALUE;
        }

        @Override
        public Duration contactKept() {
            return Duration.ofDays(1);
        }
    }

    @Test
    void an_address_that_sends_too_much_is_stopped_and_its_neighbour_is_not() {
        senders.admit("203.0.113.7");
        senders.admit("203.0.113.7");

        assertThatThrownBy(() -> senders.admit("203.0.113.7")).isInstanceOf(TooManyComplaints.class);
        assertThatCode(() -> senders.admit("203.0.113.8")).doesNotThrowAnyException();
    }

    @Test
    void after_an_hour_it_may_send_again() {
        senders.admit("203.0.113.7");
        senders.admit("203.0.113.7");

        clock.set(Instant.now().plusSeconds(3601));

        assertThatCode(() -> senders.admit("203.0.113.7")).doesNotThrowAnyException();
    }

    @Test
    void a_phone_that_changes_its_address_within_its_network_is_one_sender() {
        senders.admit("2001:db8:1:2::1");
        senders.admit("2001:db8:1:2:ffff::2");

        assertThatThrownBy(() -> senders.admit("2001:db8:1:2::3")).isInstanceOf(TooManyComplaints.class);
        assertThatCode(() -> senders.admit("2001:db8:1:3::1")).doesNotThrowAnyException();
    }
}
