package org.yimatong.hazards.telemetry.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.yimatong.hazards.telemetry.packing.ReadingColumns;

/**
 * Goes through the rows of one hour, sensor after sensor, each by time and sequence. It asks for a page after the other
 * by the index, so that no query sorts what is left of the hour.
 */
final class HourRows implements AutoCloseable {

    private static final int PAGE = 10_000;

    private static final String NEXT_PAGE = """
            select sensor, %1$s, sequence, value from reading
            where observed_at >= %2$s and observed_at < %2$s and (sensor, observed_at, sequence) > (?, %2$s, ?)
            order by sensor, observed_at, sequence limit ?
            """.formatted(SqlTime.micros("observed_at"), SqlTime.OF_MICROS);

    private final PreparedStatement select;
    private final long end;
    private ResultSet page;
    private int ofPage;
    private int sensor;
    private long observedAt;
    private long sequence;

    /** @param after the first sensor is one with a greater number */
    HourRows(Connection connection, long hour, int after) throws SQLException {
        select = connection.prepareStatement(NEXT_PAGE);
        end = hour + SqlTime.HOUR;
        sensor = after;
        observedAt = end;
        select.setLong(1, hour);
        select.setLong(2, end);
        select.setInt(6, PAGE);
        page = nextPage();
    }

    private ResultSet nextPage() throws SQLException {
        select.setInt(3, sensor);
        select.setLong(4, observedAt);
        select.setLong(5, sequence);
        ofPage = 0;
        return select.executeQuery();
    }

    /** Goes to the next row. @return whether there is one */
    boolean next() throws SQLException {
        if (ofPage == PAGE) {
            page.close();
            page = nextPage();
        }
        if (!page.next()) {
            return false;
        }
        ofPage++;
        sensor = page.getInt(1);
        observedAt = page.getLong(2);
        sequence = page.getLong(3);
        return true;
    }

    int sensor() {
        return sensor;
    }

    void addTo(ReadingColumns readings) throws SQLException {
        readings.add(observedAt, sequence, page.getDouble(4));
    }

    @Override
    public void close() throws SQLException {
        select.close();
    }
}
