package org.yimatong.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
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

    /**
     * Takes the key for this transaction. What was answered to it before is read in the same round trip, by a statement
     * of its own that sees all that was committed until the key was taken.
     *
     * @throws RequestRunning if another transaction has it
     */
    Optional<StoredAnswer> take(String caller, String key) {
        try (var connection = database.getConnection();
                var take = connection.prepareStatement("""
                        select pg_try_advisory_xact_lock(hashtextextended(?, hashtext(?)));
                        select request_hash, status, location, etag, body from idempotent_answer
                        where caller = ? and key = ?
                        """)) {
            take.setString(1, key);
            take.setString(2, caller);
            take.setString(3, caller);
            take.setString(4, key);
            take.execute();
            requireTaken(take.getResultSet());
            take.getMoreResults();
            return earlier(take.getResultSet());
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void requireTaken(ResultSet lock) throws SQLException {
        if (!lock.next() || !lock.getBoolean(1)) {
            throw new RequestRunning();
        }
    }

    private static Optional<StoredAnswer> earlier(ResultSet row) throws SQLException {
        return row.next()
                ? Optional.of(new StoredAnswer(
                        row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                : Optional.empty();
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
