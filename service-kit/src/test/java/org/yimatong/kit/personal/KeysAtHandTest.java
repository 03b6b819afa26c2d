package org.yimatong.kit.personal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.kit.personal.PersonalKeyExamples.FIRST;

import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.testing.RealServers;

/** A number stands under a key that the service was not given. */
@QuarkusTest
@RealServers
class KeysAtHandTest {

    /** The service, before anybody calls. */
    @ApplicationScoped
    @AsSystem
    static class TheService {

        void does(Runnable work) {
            work.run();
        }
    }

    @Inject
    KeysAtHand keysAtHand;

    @Inject
    TheService service;

    @Inject
    DataSource database;

    @Inject
    @All
    List<EncryptedColumn<?>> columns;

    @Inject
    PersonalKeys keys;

    @Inject
    ThingPhones phones;

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String superuserUrl;

    private UUID thing;

    @BeforeEach
    void stands_under_another_key() throws SQLException {
        thing = phones.add(null);
        execute("update thing set phone = '%s' where id = '%s'"
                .formatted(PersonalKeyExamples.cipher(FIRST).encrypt("thing.phone", "13812345678"), thing));
    }

    @AfterEach
    void forget() throws SQLException {
        execute("delete from thing where id = '%s'".formatted(thing));
    }

    @Test
    void with_a_wrong_key_the_service_does_not_start_and_names_the_setting_the_key_and_the_place() {
        assertThatThrownBy(() -> keysAtHand.requireAll())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll(
                        "yimatong.personal-data.key",
                        "yimatong.personal-data.former-keys",
                        "yimatong.personal-data.lost-keys",
                        idOfFirst(),
                        "thing.phone");
    }

    @Test
    void a_key_that_is_said_to_be_lost_keeps_nobody_from_the_rest() {
        assertThatCode(() -> service.does(() ->
                        new KeysAtHand(database, columns, keys, PersonalKeyExamples.lost(idOfFirst())).requireAll()))
                .doesNotThrowAnyException();
    }

    @Test
    void what_was_written_by_hand_lacks_no_key() throws SQLException {
        execute("update thing set phone = 'enc1:by hand' where id = '%s'".formatted(thing));

        assertThatCode(() -> keysAtHand.requireAll()).doesNotThrowAnyException();
    }

    private static String idOfFirst() {
        return PersonalKeyExamples.keys(FIRST).current().id();
    }

    private void execute(String sql) throws SQLException {
        try (var superuser = DriverManager.getConnection(superuserUrl);
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
