package org.yimatong.hazards.telemetry.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.replay.Replays.Suspect;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.problem.DatabaseFailure;

/** Writes down, in the audit and in the log, who sent readings again with another value. */
@ApplicationScoped
class ReplayAudit {

    private static final Logger LOG = Logger.getLogger(ReplayAudit.class);

    private static final String OF_GATEWAY =
            "select 'data-gateway', id::text, uscc, area from data_gateway where uscc = ? and subject = ?";
    private static final String OF_ENTERPRISE =
            "select 'enterprise', uscc, uscc, area from known_enterprise where uscc = ?";

    /** How many readings a sender is suspected of. */
    record Finding(Suspect suspect, long readings) {}

    private final DataSource database;
    private final Audit audit;

    ReplayAudit(DataSource database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    @AsSystem
    @Transactional
    void record(List<Finding> findings) {
        try (var connection = database.getConnection()) {
            for (var finding : findings) {
                LOG.warnf(
                        "Security: %d readings of %s contradict what was sent before",
                        finding.readings(), finding.suspect());
                var thing = thing(connection, finding.suspect());
                if (thing != null) {
                    audit.record("contradicted", thing, Map.of("readings", finding.readings()));
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static @Nullable AuditedThing thing(Connection connection, Suspect suspect) throws SQLException {
        var sql = suspect instanceof Suspect.Gateway ? OF_GATEWAY : OF_ENTERPRISE;
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, suspect.uscc());
            if (suspect instanceof Suspect.Gateway gateway) {
                select.setString(2, gateway.subject());
            }
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? new AuditedThing(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4))
                        : null;
            }
        }
    }
}
