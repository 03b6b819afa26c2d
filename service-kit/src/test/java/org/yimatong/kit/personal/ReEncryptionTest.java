package org.yimatong.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.kit.problem.Refusal;
import org.yimatong.testing.RealServers;

/** The key was changed: values stand as earlier releases left them, under the former key and under the current one. */
@QuarkusTest
@RealServers
class ReEncryptionTest {

    private static final String PHONE = "13812345678";
    private static final String PLACE = "thing.phone";

    @Inject
    ReEncryption reEncryption;

    @Inject
    PersonalCipher cipher;

    @Inject
    ThingPhones phones;

    @ConfigProperty(name = "yimatong.personal-data.key")
    String key;

    @ConfigProperty(name = "yimatong.personal-data.former-keys")
    String formerKey;

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String superuserUrl;

    private Connection superuser;

    @BeforeEach
    void connect() throws SQLException {
        superuser = DriverManager.getConnection(superuserUrl);
    }

    @AfterEach
    void close() throws SQLException {
        superuser.close();
    }

    @Test
    void what_an_entity_holds_is_encrypted_in_its_row() throws SQLException {
        var id = phones.add(PHONE);

        assertThat(stored(id)).startsWith(cipher.currentMark()).doesNotContain(PHONE);
        assertThat(phones.of(id)).isEqualTo(PHONE);
    }

    @Test
    void what_is_read_and_not_changed_is_not_written_again() throws SQLException {
        var id = phones.add(PHONE);
        var stored = stored(id);
        phones.of(id);

        assertThat(stored(id)).isEqualTo(stored);
    }

    @Test
    void rows_of_earlier_releases_are_read_and_then_encrypted() throws SQLException {
        var id = phones.add(null);
        store(id, PHONE);
        assertThat(phones.of(id)).isEqualTo(PHONE);

        lookThroughAll();

        assertThat(stored(id)).startsWith(cipher.currentMark()).doesNotContain(PHONE);
        assertThat(phones.of(id)).isEqualTo(PHONE);
    }

    @Test
    void after_the_change_of_the_key_nothing_needs_the_former_one() throws SQLException {
        var former = PersonalKeyExamples.cipher(formerKey);
        var id = phones.add(null);
        store(id, former.encrypt(PLACE, PHONE));
        assertThat(phones.of(id)).isEqualTo(PHONE);

        lookThroughAll();

        assertThat(stored(id)).startsWith(cipher.currentMark());
        var withoutFormer = PersonalKeyExamples.cipher(key);
        assertThat(withoutFormer.decrypt(PLACE, stored(id))).isEqualTo(PHONE);
        assertThat(text("select version::text from thing where id = '%s'".formatted(id)))
                .as("versions stay")
                .isEqualTo("0");
    }

    @Test
    void more_rows_than_one_batch_are_all_reached() throws SQLException {
        var mark = "many-" + UUID.randomUUID();
        execute("""
                insert into thing (id, area, uscc, name, weight, version, phone)
                select gen_random_uuid(), 'A1', 'U1', '%s', 1, 0, '%s' from generate_series(1, 450)
                """.formatted(mark, PHONE));

        lookThroughAll();

        assertThat(text("select count(*) from thing where name = '%s' and starts_with(phone, '%s')"
                        .formatted(mark, cipher.currentMark())))
                .isEqualTo("450");
    }

    @Test
    void what_no_key_opens_is_left_as_it_is_and_keeps_nothing_else() throws SQLException {
        var lost = phones.add(null);
        var unreadable = PersonalKeyExamples.cipher(PersonalKeyExamples.FIRST).encrypt(PLACE, PHONE);
        store(lost, unreadable);
        var id = phones.add(null);
        store(id, PHONE);

        lookThroughAll();

        assertThat(stored(lost)).isEqualTo(unreadable);
        assertThat(stored(id)).startsWith(cipher.currentMark());
        execute("delete from thing where id = '%s'".formatted(lost));
    }

    @Test
    void one_unreadable_value_keeps_nobody_from_the_rest_of_its_record() throws SQLException {
        var lost = phones.add(null);
        var unreadable = PersonalKeyExamples.cipher(PersonalKeyExamples.FIRST).encrypt(PLACE, PHONE);
        store(lost, unreadable);

        assertThat(phones.masked(lost)).isEqualTo("****");
        assertThatThrownBy(() -> phones.of(lost))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.type()).isEqualTo("personal-data-unreadable"));
        phones.weigh(lost, 7);

        assertThat(text("select weight from thing where id = '%s'".formatted(lost)))
                .isEqualTo("7");
        assertThat(stored(lost)).as("for when the key is back").isEqualTo(unreadable);
        execute("delete from thing where id = '%s'".formatted(lost));
    }

    @Test
    void a_batch_that_is_not_committed_is_taken_again_by_the_same_pass() throws SQLException {
        lookThroughAll();
        var id = phones.add(null);
        store(id, PHONE);
        execute("""
                create function refuse() returns trigger language plpgsql as $$ begin raise 'at commit'; end $$;
                create constraint trigger refuses after update on thing deferrable initially deferred
                    for each row execute function refuse();
                """);
        try {
            assertThatThrownBy(() -> lookThroughAll()).isNotNull();
        } finally {
            execute("drop function refuse() cascade");
        }

        lookThroughAll();

        assertThat(stored(id)).startsWith(cipher.currentMark());
    }

    private void lookThroughAll() {
        while (reEncryption.round()) {
            // until a pass has ended
        }
    }

    private String stored(UUID id) throws SQLException {
        return text("select phone from thing where id = '%s'".formatted(id));
    }

    private void store(UUID id, String phone) throws SQLException {
        execute("update thing set phone = '%s' where id = '%s'".formatted(phone, id));
    }

    private String text(String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
