package org.yimatong.hazards.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostEntryTest {

    @ParameterizedTest
    @CsvSource({
        "duty.example.org, https://duty.example.org/a, true",
        "duty.example.org, https://DUTY.example.org:443/a, true",
        "duty.example.org, http://duty.example.org/a, true",
        "duty.example.org, https://duty.example.org:9200/a, false",
        "duty.example.org, https://duty.example.org:80/a, false",
        "duty.example.org:8443, https://duty.example.org:8443/a, true",
        "duty.example.org:8443, https://duty.example.org/a, false",
        "duty.example.org:*, https://duty.example.org:9200/a, true",
        "[::1]:8443, https://[::1]:8443/a, true",
        "[::1], https://[::1]/a, true",
        "duty.example.org, https://evil.duty.example.org/a, false"
    })
    void the_port_is_the_usual_one_unless_it_is_said(String entry, String target, boolean allowed) {
        assertThat(HostEntry.of(entry).allows(WebhookTarget.of(target))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://duty.example.org", "duty.example.org/a", "duty.example.org:", "duty:x", "a b"})
    void an_entry_that_is_of_no_use_is_told_of(String entry) {
        assertThatThrownBy(() -> HostEntry.of(entry)).hasMessageContaining("yimatong.notification.webhook");
    }
}
