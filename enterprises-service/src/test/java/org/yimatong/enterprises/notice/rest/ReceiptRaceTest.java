package org.yimatong.enterprises.notice.rest;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.notice.Noticing.knowledge;
import static org.yimatong.enterprises.notice.Noticing.receipt;
import static org.yimatong.enterprises.notice.Noticing.received;
import static org.yimatong.enterprises.notice.Noticing.sent;
import static org.yimatong.enterprises.notice.Noticing.toEnterprise;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ReceiptRaceTest {

    @Test
    void a_reminder_is_not_lost_to_a_receipt_that_is_given_at_the_same_time() {
        var uscc = registered(GAOLING);
        var id = sent(GAOLING, knowledge(toEnterprise(uscc)));
        var reminder = "update notice_recipient set reminded_at = now() where notice_id = '" + id + "'";

        var given = Database.holding(reminder, () -> {
            var receipt = supplyAsync(() -> receipt(uscc, id, "{\"confirmed\": false}"));
            Database.awaitSomebodyWaiting();
            return receipt;
        });

        given.join().statusCode(200);
        assertThat(received(uscc).getString("[0].readAt")).isNotNull();
        assertThat(received(uscc).getString("[0].remindedAt")).isNotNull();
    }
}
