package org.yimatong.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/**
 * A real PostgreSQL server, started from binaries on the test class path: no Docker needed. As in production, the owner
 * of the tables migrates, and the service connects as another role that row-level security binds.
 */
public class RealPostgres implements QuarkusTestResourceLifecycleManager {

    private static final String OWNER = "service_owner";
    private static final String APPLICATION = "service";
    private static final String PASSWORD = "test";

    /** 32 bytes in Base64 each. */
    private static final String PERSONAL_DATA_KEY = "a2V5IG9mIHRoZSB0ZXN0cywgbm8gc2VjcmV0IGhlcmU=";

    private static final String FORMER_PERSONAL_DATA_KEY = "Zm9ybWVyIGtleSBvZiB0aGUgdGVzdHMsIG5vIG1vcmU=";

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "150")
                    .start();
            createDatabase();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL did not start", e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:%d/service".formatted(server.getPort()),
                "quarkus.datasource.username", APPLICATION,
                "quarkus.datasource.password", PASSWORD,
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", PASSWORD,
                "yimatong.personal-data.key", PERSONAL_DATA_KEY,
                "yimatong.personal-data.former-keys", FORMER_PERSONAL_DATA_KEY,
                "yimatong.test.superuser-url", server.getJdbcUrl("postgres", "service"));
    }

    private void createDatabase() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role %s login password '%s'".formatted(OWNER, PASSWORD));
            statement.execute("create role %s login password '%s'".formatted(APPLICATION, PASSWORD));
            statement.execute("create database service owner " + OWNER);
        }
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
