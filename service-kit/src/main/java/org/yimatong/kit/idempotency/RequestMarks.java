package org.yimatong.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.personal.Encrypted;
import org.yimatong.kit.personal.PersonalKeys;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * What is kept of requests, so that they are known again: of one with a phone, all else of which is known, a plain hash
 * would tell the phone. The key stands in the database, encrypted as personal data is: who changes that key changes no
 * mark, and a request is known again afterwards.
 */
@ApplicationScoped
class RequestMarks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final DataSource database;
    private final RequestMarkSecret column;
    private final PersonalKeys keys;
    private final Clock clock;
    private volatile List<SecretKeySpec> secrets = List.of();

    RequestMarks(DataSource database, RequestMarkSecret column, PersonalKeys keys, Clock clock) {
        this.database = database;
        this.column = column;
        this.keys = keys;
        this.clock = clock;
    }

    @AsSystem
    void load(@Observes StartupEvent start) {
        secrets = QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                return readOrMade(connection);
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        });
    }

    /** The last one marks; one that no key at hand opens is of no use any more. */
    private List<SecretKeySpec> readOrMade(Connection connection) throws SQLException {
        lock(connection);
        var found = read(connection);
        if (found.isEmpty()) {
            make(connection);
            found = read(connection);
        }
        return List.copyOf(found);
    }

    /** Instances that start at the same time make one. */
    private static void lock(Connection connection) throws SQLException {
        try (var lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended('request_mark_key', 0))")) {
            lock.execute();
        }
    }

    private List<SecretKeySpec> read(Connection connection) throws SQLException {
        var found = new ArrayList<SecretKeySpec>();
        try (var select = connection.prepareStatement("select secret from request_mark_key order by made_at, id");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                if (column.convertToEntityAttribute(rows.getString(1)) instanceof Encrypted.Opened<String> opened) {
                    found.add(new SecretKeySpec(Base64.getDecoder().decode(opened.value()), ALGORITHM));
                }
            }
        }
        return found;
    }

    private void make(Connection connection) throws SQLException {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        try (var insert = connection.prepareStatement("insert into request_mark_key values (?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(
                    2,
                    column.convertToDatabaseColumn(
                            Encrypted.of(Base64.getEncoder().encodeToString(secret))));
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** What is kept of a request. */
    byte[] mark(byte[] hash) {
        return mac(secrets.getLast(), hash);
    }

    /** Whether the mark is this request's; those of earlier releases are known for as long as they are kept. */
    boolean isMarkOf(byte[] mark, byte[] hash) {
        return secrets.stream().anyMatch(secret -> MessageDigest.isEqual(mark, mac(secret, hash)))
                || keys.isMarkOf(mark, hash);
    }

    private static byte[] mac(SecretKeySpec secret, byte[] hash) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
