package org.yimatong.enterprises.risk.rest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.code.SystemView;
import org.yimatong.testing.RealServers;

/** Long answers on disk. */
@QuarkusTest
@RealServers
class SpoolTest {

    @Inject
    PictureFiles files;

    @Inject
    SystemView system;

    @Test
    void an_answer_whose_transaction_fails_leaves_no_file_open() {
        var written = new AtomicReference<Spool>();

        assertThatThrownBy(() -> system.call(() -> {
                    written.set(file());
                    throw new IllegalStateException("no commit");
                }))
                .hasMessage("no commit");

        assertThatThrownBy(() -> written.get().write(OutputStream.nullOutputStream()))
                .isInstanceOf(ClosedChannelException.class);
    }

    private Spool file() {
        try {
            return files.csv(new RiskFilter("none", null, null, null, null, null), false)
                    .content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
