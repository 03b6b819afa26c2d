package org.yimatong.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class SourceAddressTest {

    @Test
    void a_subscriber_with_many_addresses_is_one() {
        assertThat(of("2001:db8:1:2::1")).isEqualTo(of("2001:db8:1:2:ffff::9")).isNotEqualTo(of("2001:db8:1:3::1"));
    }

    @Test
    void an_address_of_four_bytes_is_itself_and_so_is_this_machine() {
        assertThat(of("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(of("::1")).isEqualTo("0:0:0:0:0:0:0:1");
    }

    private static String of(String address) {
        return SourceAddress.of(InetAddress.ofLiteral(address));
    }
}
