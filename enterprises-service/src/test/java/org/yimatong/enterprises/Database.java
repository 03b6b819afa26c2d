package org.yimatong.enterprises;

import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database as its superuser sees it. */
public final class Database {

    private Database() {}

    public static void execute(String sql) {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Executes the statements, and commits them after the action. */
    public static <T> T holding(String sql, Supplier<T> action) {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            var done = action.get();
            connection.commit();
            return done;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Until a transaction waits for another one. */
    public static void awaitSomebodyWaiting() {
        await().until(() -> number("""
                select count(*) from pg_locks join pg_stat_activity using (pid)
                where not granted and datname = current_database()""") > 0);
    }

    public static long number(String sql) {
        return Long.parseLong(text(sql));
    }

    /** The first column of the first row; there has to be one. */
    public static String text(String sql) {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("yimatong.test.superuser-url", String.class);
    }
}
