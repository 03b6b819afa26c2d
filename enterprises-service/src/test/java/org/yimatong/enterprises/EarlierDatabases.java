package org.yimatong.enterprises;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Databases as earlier releases left them, to be brought to the present one. */
@ApplicationScoped
public class EarlierDatabases {

    private final String superuser;
    private final String application;
    private final String owner;
    private final String password;

    EarlierDatabases(
            @ConfigProperty(name = "yimatong.test.superuser-url") String superuser,
            @ConfigProperty(name = "quarkus.datasource.username") String application,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String password) {
        this.superuser = superuser;
        this.application = application;
        this.owner = owner;
        this.password = password;
    }

    /** A new database, migrated to the version. */
    public Earlier create(String name, String version) {
        new Earlier(superuser).execute("create database " + name + " owner " + owner);
        var earlier = new Earlier(superuser.replace("/service", "/" + name));
        earlier.migrate(version);
        return earlier;
    }

    /** One of them, as its superuser sees it. */
    public final class Earlier {

        private final String url;

        private Earlier(String url) {
            this.url = url;
        }

        public void migrate(String version) {
            Flyway.configure()
                    .dataSource(url.replaceAll("\\?.*", ""), owner, password)
                    .locations("db/plumbing", "db/migration")
                    .placeholders(Map.of("application_role", application))
                    .target(version)
                    .load()
                    .migrate();
        }

        public void execute(String sql) {
            try (var connection = DriverManager.getConnection(url);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new AssertionError(sql, e);
            }
        }

        /** The one value that the query asks for. */
        public String text(String query) {
            try (var connection = DriverManager.getConnection(url);
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(query)) {
                row.next();
                return row.getString(1);
            } catch (SQLException e) {
                throw new AssertionError(query, e);
            }
        }
    }
}
