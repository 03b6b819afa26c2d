package org.yimatong.hazards;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody else's transaction, which a test lets go on when it likes. Undone unless it is committed. */
public final class Meanwhile implements AutoCloseable {

    private final Connection connection;

    private Meanwhile(Connection connection) {
        this.connection = connection;
    }

    public static Meanwhile begun(String sql) {
        try {
            var connection = DriverManager.getConnection(
                    ConfigProvider.getConfig().getValue("yimatong.test.superuser-url", String.class));
            connection.setAutoCommit(false);
            return new Meanwhile(connection).then(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    public Meanwhile then(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return this;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Until the other one waits for this one, or was done without. */
    public Meanwhile awaitWaiting(Future<?> other) {
        await().until(() -> other.isDone() || Database.number("""
                        select count(*) from pg_locks join pg_stat_activity using (pid)
                        where not granted and datname = current_database()""") > 0);
        return this;
    }

    public void commit() {
        then("commit");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
