package org.yimatong.inspections.enterprise.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.inspections.enterprise.EnterpriseExamples.freshUscc;
import static org.yimatong.inspections.enterprise.EnterpriseExamples.registered;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.inspections.Kafka;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class EnterprisesTopicTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Inject
    KnownEnterprises enterprises;

    @Inject
    SystemActions system;

    @Test
    void a_record_that_is_no_event_goes_to_the_dead_letters_and_holds_up_nobody() {
        var uscc = freshUscc();
        var poison = "no event, " + uscc;
        var news = EventJson.write(registered(uscc, 1, "渭滨化工厂", "610117"), "/enterprises-service");

        Kafka.send(servers, "enterprises.v1", uscc, poison);
        Kafka.send(servers, "enterprises.v1", uscc, news);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(system.inTransaction(
                                () -> enterprises.visible(uscc).isPresent()))
                        .isTrue());
        assertThat(Kafka.firstRecord(servers, "dead-letter-topic-enterprises", poison::equals))
                .isEqualTo(poison);
    }
}
