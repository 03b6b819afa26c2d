package org.yimatong.stack.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.yimatong.stack.folder.Secrets;

/** The databases of one server: each with its own roles, and closed to everybody else's. */
public final class Databases {

    private final int port;
    private final Secrets secrets;

    public Databases(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** The role that owns a database and may change its tables. */
    public static String owner(String database) {
        return database + "_owner";
    }

    public String password(String role) {
        return secrets.of("database." + role);
    }

    /** A database whose owner role migrates it, and whose application role of the same name only works in it. */
    public void ensureWithApplicationRole(String database) {
        change(statements -> {
            statements.role(owner(database));
            statements.database(database, owner(database));
            statements.role(database);
            statements.run("grant connect on database %s to %s".formatted(database, database));
        });
    }

    /** A database whose one role both owns it and works in it. */
    public void ensureOwnedBy(String database, String role) {
        change(statements -> {
            statements.role(role);
            statements.database(database, role);
        });
    }

    private void change(Change change) {
        try (var connection = DriverManager.getConnection(
                url("postgres"), PostgresCluster.SUPERUSER, password(PostgresCluster.SUPERUSER))) {
            change.by(new Statements(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("The databases cannot be prepared: " + e.getMessage(), e);
        }
    }

    private interface Change {
        void by(Statements statements) throws SQLException;
    }

    private final class Statements {

        private final Connection connection;

        private Statements(Connection connection) {
            this.connection = connection;
        }

        /** The password is sent as a scram verifier: not even a failed statement can put it into the server's log. */
        void role(String role) throws SQLException {
            if (missing("select 1 from pg_roles where rolname = ?", role)) {
                run("create role %s login nosuperuser nocreatedb nocreaterole".formatted(role));
            }
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(role, password(role).toCharArray(), "scram-sha-256");
        }

        void database(String database, String owner) throws SQLException {
            if (missing("select 1 from pg_database where datname = ?", database)) {
                run("create database %s owner %s".formatted(database, owner));
            }
            run("revoke all on database %s from public".formatted(database));
        }

        void run(String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private boolean missing(String query, String name) throws SQLException {
            try (var statement = connection.prepareStatement(query)) {
                statement.setString(1, name);
                try (var found = statement.executeQuery()) {
                    return !found.next();
                }
            }
        }
    }
}
