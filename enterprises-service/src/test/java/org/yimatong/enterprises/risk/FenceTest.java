package org.yimatong.enterprises.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"700:700:", "700:712:703", "700:712:700,705,711"})
    void what_was_given_is_read_again(String seen) {
        var fence = new Fence("610112,610117", seen);

        assertThat(Fence.decoded(fence.encoded())).contains(fence);
        assertThat(fence.from()).isEqualTo(700);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "* 700",
                "* 712:700:",
                "* 0:700:",
                "* 700:712:712",
                "* 700:712:705,703",
                "* 700:712:703,703",
                "* 700:9999999999999999999:",
                "* 700:712:703 drop",
                "610117 610112 700:712:"
            })
    void what_no_database_writes_is_no_fence(String text) {
        var encoded = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThat(Fence.decoded(encoded)).isEmpty();
    }

    @Test
    void nor_is_what_was_never_encoded() {
        assertThat(Fence.decoded("快照")).isEmpty();
    }
}
