package org.yimatong.enterprises.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.yimatong.enterprises.credential.details.CredentialDetails;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.clock.RecurringWork;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * Takes the personal numbers out of details that an earlier release stored with them, and encrypts them beside. Again
 * each hour, for what an instance of that release wrote meanwhile. Versions stay: nothing changes for anybody.
 */
@ApplicationScoped
class EarlierDetails implements RecurringWork {

    private static final int BATCH = 200;

    /**
     * Of the kinds that name a person. Masked numbers have stars, and only certificate numbers as long as an identity
     * number are masked.
     */
    private static final String UNMASKED = """
            select id, details from %s
            where personal_numbers is null and details ->> 'kind' in ('POST_CERTIFICATE', 'OFFICIAL', 'ROLE')
                and (details ->> 'phone' not like '%%*%%'
                or details ->> 'identityNumber' not like '%%*%%'
                or (details ->> 'certificateNumber' not like '%%*%%'
                    and length(details ->> 'certificateNumber') >= 15))
            order by id limit ? for update skip locked
            """;

    private final DataSource database;
    private final List<PersonalNumbersColumn> columns;
    private final ObjectMapper json;

    EarlierDetails(DataSource database, @All List<PersonalNumbersColumn> columns, ObjectMapper json) {
        this.database = database;
        this.columns = columns;
        this.json = json;
    }

    @Override
    public String name() {
        return "earlier-details";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @AsSystem
    @Transactional
    public boolean round() {
        var more = false;
        try (var connection = database.getConnection()) {
            for (var column : columns) {
                var found = unmasked(connection, column);
                takeOut(connection, column, found);
                more |= found.size() == BATCH;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        return more;
    }

    private Map<UUID, CredentialDetails> unmasked(Connection connection, PersonalNumbersColumn column)
            throws SQLException {
        try (var select = connection.prepareStatement(UNMASKED.formatted(column.table()))) {
            select.setInt(1, BATCH);
            var found = new HashMap<UUID, CredentialDetails>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getObject(1, UUID.class), read(rows.getString(2)));
                }
            }
            return found;
        }
    }

    private void takeOut(Connection connection, PersonalNumbersColumn column, Map<UUID, CredentialDetails> found)
            throws SQLException {
        try (var update = connection.prepareStatement(
                "update %s set details = ?::jsonb, personal_numbers = ? where id = ?".formatted(column.table()))) {
            for (var row : found.entrySet()) {
                var details = row.getValue();
                update.setString(1, write(details.masked()));
                update.setString(2, column.convertToDatabaseColumn(PersonalNumbersColumn.of(details)));
                update.setObject(3, row.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private CredentialDetails read(String details) {
        try {
            return json.readValue(details, CredentialDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details that are no JSON"); // the cause might quote a number
        }
    }

    private String write(CredentialDetails details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details must be writable as JSON", e);
        }
    }
}
