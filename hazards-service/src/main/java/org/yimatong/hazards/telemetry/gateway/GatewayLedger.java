package org.yimatong.hazards.telemetry.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.yimatong.hazards.telemetry.gateway.GatewayTally.Counted;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * Where data gateways are enrolled when they are first seen, and where it is added up what became of their messages.
 */
@ApplicationScoped
class GatewayLedger {

    private static final String ENROL = """
            insert into data_gateway (id, subject, name, uscc, area, enrolled_at, version)
            select ?, ?, ?, uscc, area, ?, 1 from known_enterprise where uscc = ?
            on conflict do nothing returning area
            """;

    private static final String COUNT = """
            insert into data_gateway_activity as a (gateway_id, last_seen_at, accepted, duplicate, rejected, over_quota)
            select id, ?, ?, ?, ?, ? from data_gateway where subject = ? and uscc = ?
            on conflict (gateway_id) do update
            set last_seen_at = greatest(a.last_seen_at, excluded.last_seen_at),
                accepted = a.accepted + excluded.accepted, duplicate = a.duplicate + excluded.duplicate,
                rejected = a.rejected + excluded.rejected, over_quota = a.over_quota + excluded.over_quota
            """;

    /** What is to be added for a data gateway. */
    record Entry(SendingGateway gateway, Counted counted) {}

    private final DataSource database;
    private final GatewayTable table;
    private final Audit audit;
    private final Clock clock;

    GatewayLedger(DataSource database, GatewayTable table, Audit audit, Clock clock) {
        this.database = database;
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds what was counted. Of an enterprise that is not known (yet) nothing is kept. */
    @AsSystem
    @Transactional
    void add(List<Entry> entries) {
        try (var connection = database.getConnection()) {
            for (var entry : entries) {
                if (!entry.gateway().isEnrolled()) {
                    enrol(connection, entry.gateway().credential());
                }
            }
            count(connection, entries);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void enrol(Connection connection, GatewayCredential credential) throws SQLException {
        var id = UUID.randomUUID();
        try (var insert = connection.prepareStatement(ENROL)) {
            insert.setObject(1, id);
            insert.setString(2, credential.subject());
            insert.setString(3, credential.name());
            insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(5, credential.uscc());
            try (var enrolled = insert.executeQuery()) {
                if (enrolled.next()) {
                    var thing =
                            new AuditedThing(DataGateway.KIND, id.toString(), credential.uscc(), enrolled.getString(1));
                    audit.record("enrolled", thing, Map.of("name", credential.name()));
                    table.change();
                }
            }
        }
    }

    private static void count(Connection connection, List<Entry> entries) throws SQLException {
        try (var count = connection.prepareStatement(COUNT)) {
            for (var entry : entries) {
                var counted = entry.counted();
                count.setObject(1, counted.lastSeenAt().atOffset(ZoneOffset.UTC));
                count.setLong(2, counted.accepted());
                count.setLong(3, counted.duplicate());
                count.setLong(4, counted.rejected());
                count.setLong(5, counted.overQuota());
                count.setString(6, entry.gateway().credential().subject());
                count.setString(7, entry.gateway().uscc());
                count.addBatch();
            }
            count.executeBatch();
        }
    }
}
