package org.yimatong.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.yimatong.kit.problem.DatabaseFailure;

/** All answers to requests with a key. Every method works in the caller's transaction. */
@ApplicationScoped
class StoredAnswers {

    private final DataSource database;

    StoredAnswers(DataSource database) {
        this.database = database;
    }

    /** Takes the key for this transaction; false if another transaction has it. */
    boolean lock(String caller, String key) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, hashtext(?)))")) {
            lock.setString(1, key);
            lock.setString(2, caller);
            try (var result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    Optional<StoredAnswer> find(String caller, String key) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select request_hash, status, location, etag, body from idempotent_answer
                        where caller = ? and key = ?
                        """)) {
            select.setString(1, caller);
            select.setString(2, key);
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new StoredAnswer(
                                row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    void store(String caller, String key, StoredAnswer answer) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into idempotent_answer (caller, key, request_hash, status, location, etag, body)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)) {
            insert.setString(1, caller);
            insert.setString(2, key);
            insert.setBytes(3, answer.requestHash());
            insert.setInt(4, answer.status());
            insert.setString(5, answer.location());
            insert.setString(6, answer.etag());
            insert.setString(7, answer.body());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
