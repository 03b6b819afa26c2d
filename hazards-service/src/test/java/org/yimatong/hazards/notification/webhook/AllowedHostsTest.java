package org.yimatong.hazards.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.notification.Settings;
import org.yimatong.kit.problem.InvalidInput;

class AllowedHostsTest {

    private final AllowedHosts hosts = new AllowedHosts(Settings.of(
            WebhookConfig.class,
            Map.of(
                    "yimatong.notification.webhook.hosts", "hooks.example.org",
                    "yimatong.notification.webhook.inner-hosts", "duty.example.org")));

    @Test
    void only_the_hosts_that_are_named_may_be_posted_to() {
        assertThat(has("hooks.example.org")).isTrue();
        assertThat(has("HOOKS.example.org")).isTrue();
        assertThat(has("evil.hooks.example.org")).isFalse();
        assertThat(has("hooks.example.org.")).isFalse();
        assertThat(has("hooks.example.org:8443")).isFalse();
        assertThat(has("127.0.0.1")).isFalse();
    }

    @Test
    void inner_hosts_are_for_channels_of_officials() throws Exception {
        var inner = InetAddress.getByName("10.0.0.1");

        assertThat(hosts.has(target("duty.example.org"), true)).isTrue();
        assertThat(hosts.has(target("duty.example.org"), false)).isFalse();
        assertThatThrownBy(() -> hosts.chosen(target("duty.example.org"), false, inner))
                .hasMessage("address-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "::1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "198.18.0.1",
                "fc00::1",
                "fdff::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1"
            })
    void a_host_of_the_public_net_is_not_found_in_a_private_one(String address) throws Exception {
        var found = InetAddress.getByName(address);

        assertThatThrownBy(() -> hosts.chosen(target("hooks.example.org"), true, found))
                .hasMessage("address-refused");
        assertThat(hosts.chosen(target("duty.example.org"), true, found)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "fe80::1",
                "0.0.0.0",
                "::",
                "0.1.2.3",
                "224.0.0.1",
                "ff02::1",
                "240.0.0.1",
                "255.255.255.255",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:7f00:1::"
            })
    void nobody_is_posted_to_where_no_host_is(String address) throws Exception {
        var found = InetAddress.getByName(address);

        assertThatThrownBy(() -> hosts.chosen(target("duty.example.org"), true, found))
                .hasMessage("address-refused");
    }

    @Test
    void one_inner_address_among_public_ones_is_enough_to_refuse() throws Exception {
        var outer = InetAddress.getByName("93.184.215.14");
        var inner = InetAddress.getByName("10.0.0.1");

        assertThat(hosts.chosen(target("hooks.example.org"), true, outer)).isEqualTo(outer);
        assertThatThrownBy(() -> hosts.chosen(target("hooks.example.org"), true, outer, inner))
                .hasMessage("address-refused");
    }

    @Test
    void a_host_that_is_no_longer_allowed_is_not_even_looked_for() {
        assertThatThrownBy(() -> hosts.addressOf(target("former.example.org"), true))
                .hasMessage("host-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "gopher://hooks.example.org/",
                "https://user@hooks.example.org/",
                "https://hooks.example.org/#there",
                "https:hooks.example.org",
                "//hooks.example.org/",
                "https://hooks.example.org/a b",
                "https:///a",
                "duty"
            })
    void what_is_no_plain_address_of_a_page_is_refused(String address) {
        assertThatThrownBy(() -> WebhookTarget.of(address))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.errors().getFirst().code()).isEqualTo("url-malformed"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://hooks.example.org, true, 443, /",
        "HTTPS://hooks.example.org:8443/a?b=c, true, 8443, /a?b=c",
        "http://hooks.example.org/%2e%2e/, false, 80, /%2e%2e/"
    })
    void an_address_is_taken_apart(String address, boolean secured, int port, String path) {
        assertThat(WebhookTarget.of(address)).isEqualTo(new WebhookTarget(secured, "hooks.example.org", port, path));
    }

    private boolean has(String host) {
        return hosts.has(target(host), true);
    }

    private static WebhookTarget target(String host) {
        return WebhookTarget.of("https://" + host + "/a");
    }
}
