package org.yimatong.hazards.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.yimatong.hazards.health.Listening.Gap;
import org.yimatong.kit.problem.DatabaseFailure;

/** When readings were being taken in, as it is stored. */
@ApplicationScoped
class ListeningTable {

    private static final String BEGIN = "insert into listening (since, up_to) values (?, ?) on conflict do nothing";

    /** Waits for whoever holds the row: rounds of several instances follow each other. */
    private static final String HOLD = "select since, up_to from listening for update";

    private static final String ADD_GAP =
            "insert into listening_gap (begun_at, ended_at) values (?, ?) on conflict do nothing";

    private static final String GAPS = "select begun_at, ended_at from listening_gap order by begun_at";

    /** No instance is so far behind another one: the clock had run ahead, and what it said of the future is void. */
    private static final Duration CLOCK_WAS_WRONG = Duration.ofHours(1);

    private final DataSource database;

    ListeningTable(DataSource database) {
        this.database = database;
    }

    /**
     * Listening has reached this instant. Nobody else says so before the caller's transaction ends.
     *
     * @param gapAfter what is not heard of for so long is a gap
     * @return empty if another instance has reached a later one
     */
    @Transactional(TxType.MANDATORY)
    Optional<Listening> reach(Instant asOf, Duration gapAfter) {
        try (var connection = database.getConnection()) {
            execute(connection, BEGIN, asOf, asOf);
            var held = held(connection);
            if (held.to().isAfter(asOf)) {
                if (Duration.between(asOf, held.to()).compareTo(CLOCK_WAS_WRONG) < 0) {
                    return Optional.empty();
                }
                execute(connection, "delete from listening_gap where begun_at >= ?", asOf);
                execute(connection, "update listening_gap set ended_at = ? where ended_at > ?", asOf, asOf);
            }
            if (Duration.between(held.to(), asOf).compareTo(gapAfter) > 0) {
                execute(connection, ADD_GAP, held.to(), asOf);
            }
            execute(connection, "update listening set up_to = ?, since = least(since, ?)", asOf, asOf);
            return Optional.of(new Listening(held.from(), gaps(connection)));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static Gap held(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(HOLD);
                var rows = select.executeQuery()) {
            rows.next();
            return new Gap(
                    rows.getObject(1, OffsetDateTime.class).toInstant(),
                    rows.getObject(2, OffsetDateTime.class).toInstant());
        }
    }

    private static List<Gap> gaps(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(GAPS);
                var rows = select.executeQuery()) {
            var gaps = new ArrayList<Gap>();
            while (rows.next()) {
                gaps.add(new Gap(
                        rows.getObject(1, OffsetDateTime.class).toInstant(),
                        rows.getObject(2, OffsetDateTime.class).toInstant()));
            }
            return gaps;
        }
    }

    private static void execute(Connection connection, String sql, Instant... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i].atOffset(ZoneOffset.UTC));
            }
            statement.executeUpdate();
        }
    }
}
