package org.yimatong.enterprises.code.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.yimatong.enterprises.code.unread.TopicRecord;
import org.yimatong.enterprises.code.unread.UnreadRecordService;
import org.yimatong.kit.problem.DatabaseAway;

/**
 * Takes in each record once, whatever it holds: by its effect, or by keeping it and doubting the code it is about.
 *
 * <p>A record is done with when one of the two is committed; a crash before lets it come again. What was polled is
 * taken in together where that can be, since hundreds come at once when inspectors are back in the network. If not even
 * the doubt can be stored, the failure goes up and stops the topic: its watermark stands still, and the codes turn
 * stale.
 */
@ApplicationScoped
class RecordIntake {

    private static final Logger LOG = Logger.getLogger(RecordIntake.class);

    private final FactIntake facts;
    private final UnreadRecordService unread;

    RecordIntake(FactIntake facts, UnreadRecordService unread) {
        this.facts = facts;
        this.unread = unread;
    }

    void take(Input<?> input, ConsumerRecords<byte[], byte[]> polled) {
        var records = new ArrayList<TopicRecord>();
        polled.forEach(record -> records.add(new TopicRecord(
                input.source(), record.topic(), record.partition(), record.offset(), record.key(), record.value())));
        take(input, records);
    }

    /** All at once; if that cannot be, the first half and then the other, down to the record that is why. */
    private void take(Input<?> input, List<TopicRecord> records) {
        if (records.size() == 1) {
            take(input, records.getFirst());
        } else if (!records.isEmpty() && !isTakenTogether(input, records)) {
            int half = records.size() / 2;
            take(input, records.subList(0, half));
            take(input, records.subList(half, records.size()));
        }
    }

    private boolean isTakenTogether(Input<?> input, List<TopicRecord> records) {
        try {
            return facts.takeTogether(input, records);
        } catch (RuntimeException e) {
            if (DatabaseAway.isCauseOf(e)) {
                throw e; // it will be back, and all that is not taken in yet is tried again
            }
            LOG.debugf(
                    "Not together: %d records from %s: %s",
                    records.size(), records.getFirst().topic(), e);
            return false;
        }
    }

    private void take(Input<?> input, TopicRecord record) {
        boolean recognised;
        try {
            recognised = facts.take(input, record);
        } catch (RuntimeException e) {
            if (DatabaseAway.isCauseOf(e)) {
                throw e; // it will be back, and the record is tried again
            }
            LOG.errorf("Unread: record %d of %s-%d: %s", record.offset(), record.topic(), record.partition(), e);
            unread.doubt(record, e.toString());
            return;
        }
        if (!recognised) {
            unread.await(record);
        }
    }
}
