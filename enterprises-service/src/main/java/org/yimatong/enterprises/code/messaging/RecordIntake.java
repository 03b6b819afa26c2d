package org.yimatong.enterprises.code.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.yimatong.enterprises.code.unread.TopicRecord;
import org.yimatong.enterprises.code.unread.UnreadRecordService;
import org.yimatong.kit.problem.DatabaseAway;

/**
 * Takes in each record once, whatever it holds: by its effect, or by keeping it and doubting the code it is about.
 *
 * <p>The record is done with when one of the two is committed; a crash before lets it come again. If not even the doubt
 * can be stored, the failure goes up and stops the topic: its watermark stands still, and the codes turn stale.
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

    void take(Input<?> input, ConsumerRecord<byte[], byte[]> polled) {
        var record = new TopicRecord(
                input.source(), polled.topic(), polled.partition(), polled.offset(), polled.key(), polled.value());
        boolean recognised;
        try {
            recognised = facts.take(input, record);
        } catch (RuntimeException e) {
            if (DatabaseAway.isCauseOf(e)) {
                throw e; // it will be back, and the record is tried again
            }
            LOG.errorf("Unread: record %d of %s-%d: %s", polled.offset(), polled.topic(), polled.partition(), e);
            unread.doubt(record, e.toString());
            return;
        }
        if (!recognised) {
            unread.await(record);
        }
    }
}
