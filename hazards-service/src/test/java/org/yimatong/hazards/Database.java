package org.yimatong.hazards;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

    public static long number(String sql) {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** One of its own, which ends without effect unless it is committed. */
    public static Connection transaction() throws SQLException {
        var connection = DriverManager.getConnection(url());
        connection.setAutoCommit(false);
        return connection;
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("yimatong.test.superuser-url", String.class);
    }
}
