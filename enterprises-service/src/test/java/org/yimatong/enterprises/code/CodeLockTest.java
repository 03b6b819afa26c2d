package org.yimatong.enterprises.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Registry.registered;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class CodeLockTest {

    private enum Way {
        BY_THE_SERVICE,
        BY_A_CALLER
    }

    @Inject
    SystemView system;

    @Inject
    Codes codes;

    @ParameterizedTest
    @EnumSource
    void a_code_that_was_read_before_it_was_held_is_read_again(Way way) {
        var uscc = registered(GAOLING);
        system.call(() -> {
            var read = codes.findById(uscc);
            var rotated = QuarkusTransaction.requiringNew().call(() -> rotated(uscc));
            var held = way == Way.BY_THE_SERVICE ? codes.locked(uscc) : codes.held(new Uscc(uscc));
            assertThat(held).containsSame(read);
            assertThat(read.version()).isEqualTo(rotated);
            return true;
        });
    }

    @Test
    void what_its_holder_has_changed_is_not_forgotten_when_it_is_held_again() {
        var uscc = registered(GAOLING);
        system.call(() -> {
            var rotated = rotated(uscc);
            assertThat(codes.locked(uscc).orElseThrow().version()).isEqualTo(rotated);
            return true;
        });
    }

    private long rotated(String uscc) {
        var code = codes.locked(uscc).orElseThrow();
        code.rotate(Token.random(), Instant.now());
        codes.save(code);
        return code.version();
    }
}
