package org.yimatong.benchmarks.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The suite's PostgreSQL server as its superuser sees it, who sees every row. */
public record Databases(int port, String password) {

    public static final String SUPERUSER = "postgres";

    /** Database of the plain tables that serve as yardsticks. */
    public static final String YARDSTICK = "yardstick";

    static Databases of(Place place) {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(place.data().resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Databases(place.ports().postgres(), secrets.getProperty("database." + SUPERUSER));
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), SUPERUSER, password);
    }

    /** Makes the database of the yardsticks, with these tables anew. */
    public void prepareYardstick(String... statements) throws SQLException {
        if (number("postgres", "select count(*) from pg_database where datname = '%s'".formatted(YARDSTICK)) == 0) {
            run("postgres", "create database " + YARDSTICK);
        }
        run(YARDSTICK, statements);
    }

    public void run(String database, String... statements) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The one number that the query gives. */
    public long number(String database, String query) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
