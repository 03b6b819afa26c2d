package org.yimatong.testing.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Where canaries are found: values that a test has sent in, and that nobody should keep or pass on in the clear. */
public final class Traces {

    private static final String TABLES = """
            select quote_ident(table_name) from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' order by 1
            """;

    private final List<String> canaries;

    public Traces(Collection<String> canaries) {
        this.canaries = List.copyOf(canaries);
    }

    public boolean areIn(String text) {
        return canaries.stream().anyMatch(text::contains);
    }

    /**
     * In any column of any table, in texts, documents and bytes.
     *
     * @param superuserUrl of somebody whom row security does not bind
     * @return the tables
     */
    public List<String> inDatabase(String superuserUrl) throws SQLException {
        try (var connection = DriverManager.getConnection(superuserUrl)) {
            var found = new ArrayList<String>();
            for (var table : tables(connection)) {
                if (isIn(connection, table)) {
                    found.add(table);
                }
            }
            return found;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private boolean isIn(Connection connection, String table) throws SQLException {
        try (var select = connection.prepareStatement(
                "select exists (select 1 from %s as row where row::text like any (?))".formatted(table))) {
            select.setArray(1, connection.createArrayOf("text", patterns()));
            try (var answer = select.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    /** Bytes are shown in hexadecimal. */
    private Object[] patterns() {
        return canaries.stream()
                .flatMap(canary -> Stream.of(canary, HexFormat.of().formatHex(canary.getBytes(UTF_8))))
                .map(text -> "%" + text + "%")
                .toArray();
    }

    /** In any record of any topic. @return the records */
    public List<String> inTopics(String bootstrapServers) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .filter(partition -> !partition.topic().startsWith("__"))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<String>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (areIn(textOf(record))) {
                        found.add(record.topic() + " " + record.value());
                    }
                });
            }
            return found;
        }
    }

    private static String textOf(ConsumerRecord<String, String> record) {
        var headers = StreamSupport.stream(record.headers().spliterator(), false)
                .map(Header::value)
                .map(value -> value == null ? "" : new String(value, UTF_8));
        return String.join(
                " ",
                Stream.concat(Stream.of("" + record.key(), "" + record.value()), headers)
                        .toList());
    }
}
