package org.yimatong.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.kit.personal.PersonalKeyExamples.FIRST;
import static org.yimatong.kit.personal.PersonalKeyExamples.cipher;
import static org.yimatong.kit.personal.PersonalKeyExamples.keys;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class RequestMarksTest {

    private static final byte[] REQUEST = {1, 2, 3};

    @Inject
    RequestMarks marks;

    @Inject
    RequestMarkSecret column;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String superuserUrl;

    @Test
    void a_request_is_known_again_by_its_mark_and_no_other_is() {
        var mark = marks.mark(REQUEST);

        assertThat(mark).isNotEqualTo(REQUEST);
        assertThat(marks.isMarkOf(mark, REQUEST)).isTrue();
        assertThat(marks.isMarkOf(mark, new byte[] {1, 2, 4})).isFalse();
    }

    @Test
    void after_the_change_of_the_key_a_repeated_request_is_known_again_though_the_former_key_is_gone()
            throws SQLException {
        var mark = marks.mark(REQUEST);
        var stored = text("select secret from request_mark_key");
        var renewed = new RequestMarkSecret(cipher(FIRST));
        execute("update request_mark_key set secret = '%s'"
                .formatted(renewed.convertToDatabaseColumn(column.convertToEntityAttribute(stored))));
        try {
            var restarted = new RequestMarks(database, renewed, keys(FIRST), clock);
            restarted.load(new StartupEvent());

            assertThat(restarted.isMarkOf(mark, REQUEST)).isTrue();
            assertThat(restarted.mark(REQUEST)).isEqualTo(mark);
        } finally {
            execute("update request_mark_key set secret = '%s'".formatted(stored));
        }
    }

    @Test
    void its_key_stands_in_the_database_encrypted_only() throws SQLException {
        assertThat(text("select secret from request_mark_key")).startsWith("enc1:");
    }

    private String text(String sql) throws SQLException {
        try (var superuser = DriverManager.getConnection(superuserUrl);
                var statement = superuser.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var superuser = DriverManager.getConnection(superuserUrl);
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
