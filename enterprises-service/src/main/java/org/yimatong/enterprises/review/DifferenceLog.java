package org.yimatong.enterprises.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.yimatong.enterprises.policy.Evaluation;
import org.yimatong.enterprises.storage.StoredForm;

/** Writes the differences of one review, many at once. */
final class DifferenceLog implements AutoCloseable {

    private static final int AT_ONCE = 1_000;

    private static final String INSERT = """
            insert into code_review_difference
                (review_id, uscc, area, shown_status, shown_reasons, judged_status, judged_reasons)
            values (?, ?, ?, ?, ?::jsonb, ?, ?::jsonb)
            """;

    private final UUID review;
    private final PreparedStatement insert;
    private int waiting;

    DifferenceLog(UUID review, Connection connection) throws SQLException {
        this.review = review;
        this.insert = connection.prepareStatement(INSERT);
    }

    void add(ShownCode code, Evaluation judged) throws SQLException, JsonProcessingException {
        insert.setObject(1, review);
        insert.setString(2, code.uscc());
        insert.setString(3, code.area());
        insert.setString(4, code.shown().status().name());
        insert.setString(5, StoredForm.JSON.writeValueAsString(code.shown().reasons()));
        insert.setString(6, judged.status().name());
        insert.setString(7, StoredForm.JSON.writeValueAsString(judged.reasons()));
        insert.addBatch();
        if (++waiting == AT_ONCE) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            insert.executeBatch();
        }
    }
}
