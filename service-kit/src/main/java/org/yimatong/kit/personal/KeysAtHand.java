package org.yimatong.kit.personal;

import static java.util.stream.Collectors.joining;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * Refuses to start with a key that does not open what is kept: the wrong one would be noticed only when somebody needs
 * a number, and by then new ones would stand under it.
 */
@ApplicationScoped
class KeysAtHand {

    private final DataSource database;
    private final List<EncryptedColumn<?>> columns;
    private final PersonalKeys keys;
    private final Set<String> lost;

    KeysAtHand(
            DataSource database, @All List<EncryptedColumn<?>> columns, PersonalKeys keys, PersonalDataConfig config) {
        this.database = database;
        this.columns = columns;
        this.keys = keys;
        this.lost = config.lostKeys().orElse(Set.of());
    }

    @AsSystem
    /** After the settings: a slip in the name of a key is told as such. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1) StartupEvent start) {
        requireAll();
    }

    /** @throws ConfigurationException if values stand under a key that is neither at hand nor said to be lost */
    @AsSystem
    void requireAll() {
        var missing = QuarkusTransaction.requiringNew().call(this::missing);
        if (!missing.isEmpty()) {
            throw new ConfigurationException(("%s and %s lack keys under which values stand: %s. Put them back;"
                            + " one that is lost for good is named in %s")
                    .formatted(PersonalKeys.KEY, PersonalKeys.FORMER_KEYS, told(missing), PersonalKeys.LOST_KEYS));
        }
    }

    private static String told(Map<String, Set<String>> missing) {
        return missing.entrySet().stream()
                .map(key -> "%s (%s)".formatted(key.getKey(), String.join(", ", key.getValue())))
                .collect(joining("; "));
    }

    /** Names of the keys, and the places of the values under each. */
    private Map<String, Set<String>> missing() {
        var missing = new TreeMap<String, Set<String>>();
        try (var connection = database.getConnection()) {
            for (var column : columns) {
                namesOfKeys(connection, column).stream()
                        .filter(name -> keys.of(name).isEmpty() && !lost.contains(name))
                        .forEach(name -> missing.computeIfAbsent(name, _ -> new TreeSet<>())
                                .add(column.place()));
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        return missing;
    }

    private static Set<String> namesOfKeys(Connection connection, EncryptedColumn<?> column) throws SQLException {
        try (var select = connection.prepareStatement("""
                select distinct substring(%2$s from '^enc1:([0-9a-f]{8}):') from %1$s where %2$s like 'enc1:%%'
                """.formatted(column.table(), column.column()));
                var rows = select.executeQuery()) {
            var names = new TreeSet<String>();
            while (rows.next()) {
                var name = rows.getString(1);
                if (name != null) { // else it was written by hand: no key is missing
                    names.add(name);
                }
            }
            return names;
        }
    }
}
