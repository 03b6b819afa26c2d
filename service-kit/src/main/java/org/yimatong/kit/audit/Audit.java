package org.yimatong.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.http.CurrentRequest;
import org.yimatong.kit.problem.DatabaseAway;
import org.yimatong.kit.problem.DatabaseFailure;

/** Where a service writes down who changed what. */
@ApplicationScoped
public class Audit {

    private static final String INSERT = """
            with entry as (
                insert into audit_entry
                    (id, at, actor, action, thing_type, thing_id, uscc, area, request_id, details)
                values (?, to_timestamp(?::numeric / 1000000), ?, ?, ?, ?, ?, ?, ?, ?))
            insert into audit_unsealed (entry_id) values (?)
            """;

    private final DataSource database;
    private final CurrentAccess access;
    private final CurrentRequest request;
    private final ObjectMapper json;
    private final Clock clock;

    Audit(DataSource database, CurrentAccess access, CurrentRequest request, ObjectMapper json, Clock clock) {
        this.database = database;
        this.access = access;
        this.request = request;
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.clock = clock;
    }

    /**
     * Records the change in the caller's transaction: there is no change without its record, and no record without its
     * change.
     *
     * @param action what was done, a past participle such as {@code reported}
     * @param details what changed; never personal data
     * @throws AuditUnwritable if the database refuses the record: then there is no change either
     */
    @Transactional(TxType.MANDATORY)
    public void record(String action, AuditedThing thing, Map<String, ?> details) {
        record(List.of(new Change(action, thing, details)));
    }

    /** Records many changes at once, under the same promise. */
    @Transactional(TxType.MANDATORY)
    public void record(List<Change> changes) {
        var now = ChronoUnit.MICROS.between(java.time.Instant.EPOCH, clock.instant());
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var change : changes) {
                set(insert, change, now);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw DatabaseAway.isCauseOf(e) ? new DatabaseFailure(e) : new AuditUnwritable(e);
        }
    }

    private void set(PreparedStatement insert, Change change, long now) throws SQLException {
        var id = UUID.randomUUID();
        insert.setObject(1, id);
        insert.setLong(2, now);
        insert.setString(3, access.get().subject());
        insert.setString(4, change.action());
        insert.setString(5, change.thing().type());
        insert.setString(6, change.thing().id());
        insert.setString(7, change.thing().uscc());
        insert.setString(8, change.thing().area());
        insert.setString(9, request.id());
        insert.setString(10, write(change.details()));
        insert.setObject(11, id);
    }

    private String write(Map<String, ?> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Details of an audit entry must be writable as JSON", e);
        }
    }
}
