package org.yimatong.enterprises.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.problem.DatabaseFailure;

/** Where each feature that keeps records of enterprises writes down what became of them. */
@ApplicationScoped
public class RecordHistory {

    /** Apart from the JSON of requests, so that a change there cannot rewrite the past. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private static final String INSERT = """
            insert into record_history
                (record_type, record_id, uscc, area, version, at, by_subject, by_name, action, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private final DataSource database;
    private final CurrentAccess access;
    private final Clock clock;

    RecordHistory(DataSource database, CurrentAccess access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Writes down the state that the record is in after a change, in the transaction of that change.
     *
     * @param thing the record; its type and id never change, its USCC is that of a registered enterprise
     * @param version of the record after the change
     * @param action what was done, a past participle such as {@code permit-renewed}
     * @param state the whole record as all who see the enterprise may see it (a record class, say): no identity
     *     numbers, phones of persons masked; null if the record is no more
     */
    @Transactional(TxType.MANDATORY)
    public void write(AuditedThing thing, long version, String action, @Nullable Object state) {
        write(List.of(new RecordState(thing, version, action, state)));
    }

    /** The same for many changes at once. */
    @Transactional(TxType.MANDATORY)
    public void write(List<RecordState> states) {
        var now = OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        var by = access.get();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var written : states) {
                insert.setString(1, written.thing().type());
                insert.setString(2, written.thing().id());
                insert.setString(3, written.thing().uscc());
                insert.setString(4, written.thing().area());
                insert.setLong(5, written.version());
                insert.setObject(6, now);
                insert.setString(7, by.subject());
                insert.setString(8, by.name());
                insert.setString(9, written.action());
                insert.setString(10, json(written.state()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static @Nullable String json(@Nullable Object state) {
        return state == null ? null : JSON.valueToTree(state).toString();
    }
}
