package org.yimatong.enterprises.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.policy.Evaluation;
import org.yimatong.enterprises.policy.FactKind;
import org.yimatong.enterprises.policy.Reason;
import org.yimatong.enterprises.policy.StandingFact;
import org.yimatong.enterprises.storage.StoredForm;
import org.yimatong.kit.problem.DatabaseFailure;

/** Reads all codes with their facts in one pass, as they stood together, without holding more than one in memory. */
@ApplicationScoped
class ShownCodes {

    private static final int ROWS_AT_ONCE = 2_000;

    private static final String ALL = """
            select c.uscc, c.area, c.status, c.reasons, c.next_evaluation, c.policy_from,
                   c.uscc in (select u.uscc from standing_fact u where not u.accounted) as unaccounted,
                   f.kind, f.fact_id, f.grade, f.since, f.overdue_from, f.version, f.parameters
            from code c left join standing_fact f on f.uscc = c.uscc and f.standing
            order by c.uscc, f.kind, f.fact_id
            """;

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    private final DataSource database;
    private final Clock clock;

    ShownCodes(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Hands over each code, by USCC, with an instant not before the one at which all of them were seen. */
    void forEach(BiConsumer<ShownCode, Instant> taker) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(ALL)) {
            select.setFetchSize(ROWS_AT_ONCE);
            try (var rows = select.executeQuery()) {
                var seen = clock.instant().truncatedTo(ChronoUnit.MICROS);
                var more = rows.next();
                while (more) {
                    var facts = new ArrayList<StandingFact>();
                    var code = code(rows, facts);
                    do {
                        addFact(rows, facts);
                        more = rows.next();
                    } while (more && rows.getString("uscc").equals(code.uscc()));
                    taker.accept(code, seen);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database holds JSON that this service did not write", e);
        }
    }

    private static ShownCode code(ResultSet row, List<StandingFact> facts)
            throws SQLException, JsonProcessingException {
        var shown = new Evaluation(
                CodeStatus.valueOf(row.getString("status")),
                StoredForm.JSON.readValue(row.getString("reasons"), REASONS),
                instant(row, "next_evaluation"));
        return new ShownCode(
                row.getString("uscc"),
                row.getString("area"),
                shown,
                row.getObject("policy_from", OffsetDateTime.class).toInstant(),
                row.getBoolean("unaccounted"),
                facts);
    }

    private static void addFact(ResultSet row, List<StandingFact> facts) throws SQLException, JsonProcessingException {
        var kind = row.getString("kind");
        if (kind != null) {
            facts.add(new StandingFact(
                    FactKind.valueOf(kind),
                    row.getObject("fact_id", UUID.class),
                    row.getString("grade"),
                    row.getObject("since", OffsetDateTime.class).toInstant(),
                    instant(row, "overdue_from"),
                    row.getLong("version"),
                    StoredForm.JSON.readValue(row.getString("parameters"), PARAMETERS)));
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
