package org.yimatong.enterprises.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.row;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.testing.RealServers;

/** Several instances share the work. */
@QuarkusTest
@RealServers
class ImportWorkTest {

    @Inject
    ImportWork work;

    @Test
    void an_import_that_another_instance_is_at_is_left_to_it() {
        var table = Stream.generate(UsccExamples::next)
                .limit(1_001)
                .map(uscc -> row(uscc, "大表企业", GAOLING))
                .collect(Collectors.joining("", HEADER, ""));

        var taken = Database.holding("select pg_advisory_xact_lock(7316100)", () -> {
            imported(table, UUID.randomUUID().toString(), true, GAOLING).statusCode(202);
            Database.awaitSomebodyWaiting();
            return work.takePart(await().until(() -> work.next(new UUID(0, 0)), Optional::isPresent)
                    .orElseThrow());
        });

        assertThat(taken).isFalse();
    }
}
