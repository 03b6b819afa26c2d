package org.yimatong.stack.kafka;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimatong.stack.FreePorts;
import org.yimatong.stack.process.ChildProcess;
import org.yimatong.stack.process.Command;
import org.yimatong.stack.process.LogFile;
import org.yimatong.stack.process.Running;

class KafkaBrokerTest {

    private static final TopicPartition TELEMETRY = new TopicPartition("telemetry.v1", 0);

    @TempDir
    private static Path folder;

    private static final int PORT = FreePorts.any();
    private static final int CONTROLLER_PORT = FreePorts.any();
    private static Running running;

    @BeforeAll
    static void start() {
        var broker = broker();
        running = broker.start();
        await().atMost(Duration.ofSeconds(40))
                .until(() -> broker.log().present().contains(KafkaBroker.READY));
    }

    @AfterAll
    static void stop() {
        running.stop();
    }

    @Test
    void what_was_acknowledged_is_there_after_the_broker_was_killed() throws Exception {
        createTopic();
        append("0.25");

        kill();
        start();

        assertThat(read()).isEqualTo("0.25");
    }

    @Test
    void a_misspelt_topic_is_an_error_and_not_a_new_topic() throws Exception {
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", address(), "max.block.ms", 1000),
                new StringSerializer(),
                new StringSerializer())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("telemetri.v1", "0.25"))
                            .get())
                    .hasMessageContaining("telemetri.v1");
        }
    }

    private static ChildProcess broker() {
        var line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaBroker.class.getName(),
                folder.resolve("kafka").toString(),
                Integer.toString(PORT),
                Integer.toString(CONTROLLER_PORT));
        return new ChildProcess("kafka", Command.of(line), new LogFile(folder.resolve("log")), folder.resolve("run"));
    }

    private static void kill() throws Exception {
        var pid = Files.readString(folder.resolve("run")).split(" ")[0];
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
        running.ended().get(10, SECONDS);
    }

    private static void createTopic() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", address()))) {
            admin.createTopics(List.of(new NewTopic(TELEMETRY.topic(), 1, (short) 1)))
                    .all()
                    .get(20, SECONDS);
        }
    }

    private static void append(String value) throws Exception {
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", address(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(TELEMETRY.topic(), value)).get(20, SECONDS);
        }
    }

    private static String read() {
        try (var consumer = new KafkaConsumer<String, String>(
                Map.of("bootstrap.servers", address()), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(TELEMETRY));
            consumer.seekToBeginning(List.of(TELEMETRY));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }

    private static String address() {
        return "127.0.0.1:" + PORT;
    }
}
