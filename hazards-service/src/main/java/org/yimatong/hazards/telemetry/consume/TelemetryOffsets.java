package org.yimatong.hazards.telemetry.consume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.problem.DatabaseFailure;

/** How far each partition of the telemetry topic has taken effect. The database decides, not the consumer group. */
@ApplicationScoped
class TelemetryOffsets {

    /** The way one partition goes in a batch: from the offset that must be stored to the one to store. */
    record Advance(int partition, long from, long to) {}

    private final DataSource database;

    TelemetryOffsets(DataSource database) {
        this.database = database;
    }

    /** The next offset of each partition that was ever read. */
    @AsSystem
    @Transactional
    Map<Integer, Long> stored() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select partition, next_offset from telemetry_offset");
                var rows = select.executeQuery()) {
            var stored = new HashMap<Integer, Long>();
            while (rows.next()) {
                stored.put(rows.getInt(1), rows.getLong(2));
            }
            return stored;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Sets where reading begins: of a partition never read, or of one that is not the one that was read. */
    @AsSystem
    @Transactional
    void begin(int partition, long offset) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into telemetry_offset (partition, next_offset) values (?, ?)
                        on conflict (partition) do update set next_offset = excluded.next_offset
                        """)) {
            upsert.setInt(1, partition);
            upsert.setLong(2, offset);
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /**
     * Moves on in the caller's transaction, the one of the effect.
     *
     * @throws PartitionTaken if somebody else has moved one of the partitions
     */
    @Transactional(TxType.MANDATORY)
    void advance(Collection<Advance> advances) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update telemetry_offset set next_offset = ? where partition = ? and next_offset = ?")) {
            for (var advance : advances) {
                update.setLong(1, advance.to());
                update.setInt(2, advance.partition());
                update.setLong(3, advance.from());
                if (update.executeUpdate() == 0) {
                    throw new PartitionTaken(advance.partition());
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Another instance reads this partition now; what was about to be stored from it is void. */
    static class PartitionTaken extends RuntimeException {

        PartitionTaken(int partition) {
            super("Partition %d is read by another instance".formatted(partition));
        }
    }
}
