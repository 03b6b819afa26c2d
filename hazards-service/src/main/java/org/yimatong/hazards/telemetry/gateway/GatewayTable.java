package org.yimatong.hazards.telemetry.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * The tables of data gateways as {@link GatewayDirectory} copies them, with a revision that tells when a copy is old.
 */
@ApplicationScoped
class GatewayTable {

    /** What may be done, as it is stored. */
    record Row(
            UUID id,
            GatewayCredential credential,
            @Nullable String suspended,
            Set<String> sources,
            @Nullable Quota quota,
            SecretsInForce secrets) {}

    /** All data gateways as of a revision. */
    record Copy(long revision, List<Row> gateways) {}

    private final DataSource database;

    GatewayTable(DataSource database) {
        this.database = database;
    }

    /** Marks all copies as old once the caller's transaction commits; until then, no other change can begin. */
    void change() {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update data_gateway_revision set revision = revision + 1")) {
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** All data gateways; empty if the copy of this revision is still true. */
    @AsSystem
    @Transactional
    Optional<Copy> copyUnless(long revision) {
        try (var connection = database.getConnection()) {
            // The revision first: a change in between makes this copy look older than it is, never newer.
            var present = revision(connection);
            return present == revision ? Optional.empty() : Optional.of(new Copy(present, rows(connection)));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static long revision(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select revision from data_gateway_revision");
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<Row> rows(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("""
                select subject, uscc, name, suspension_reason, sources, readings_per_second, burst, id, secret_digest,
                    secret_issued_at, former_secret_digest, former_secret_until
                from data_gateway
                """);
                var rows = select.executeQuery()) {
            var copied = new ArrayList<Row>();
            while (rows.next()) {
                copied.add(row(rows));
            }
            return copied;
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        var rate = row.getObject(6, Integer.class);
        return new Row(
                row.getObject(8, UUID.class),
                new GatewayCredential(row.getString(1), row.getString(2), row.getString(3)),
                row.getString(4),
                Set.of((String[]) row.getArray(5).getArray()),
                rate == null ? null : new Quota(rate, row.getInt(7)),
                new SecretsInForce(row.getString(9), instant(row, 10), row.getString(11), instant(row, 12)));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var instant = row.getObject(column, OffsetDateTime.class);
        return instant == null ? null : instant.toInstant();
    }
}
