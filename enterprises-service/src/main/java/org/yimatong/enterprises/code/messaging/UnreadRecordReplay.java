package org.yimatong.enterprises.code.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.yimatong.enterprises.code.unread.TopicRecord;
import org.yimatong.enterprises.code.unread.UnreadRecordService;
import org.yimatong.kit.problem.DatabaseAway;

/**
 * Tries to read again what could not be read: an upgraded service may know how. What another event of the same fact
 * said since then stands, because that has the greater version.
 */
@ApplicationScoped
public class UnreadRecordReplay {

    private static final Logger LOG = Logger.getLogger(UnreadRecordReplay.class);

    private final FactIntake facts;
    private final UnreadRecordService unread;

    UnreadRecordReplay(FactIntake facts, UnreadRecordService unread) {
        this.facts = facts;
        this.unread = unread;
    }

    /** Tries each, oldest first within its partition, and drops those that are kept no longer. */
    public void run() {
        for (var id : unread.waiting()) {
            readAgain(id);
        }
        unread.forgetOld();
    }

    private void readAgain(UUID id) {
        try {
            unread.readAgain(id, this::take);
        } catch (RuntimeException e) {
            if (DatabaseAway.isCauseOf(e)) {
                throw e; // the next round finds it again
            }
            LOG.debugf("Still unread: %s: %s", id, e);
            unread.doubt(id, e.toString());
        }
    }

    private boolean take(TopicRecord record) {
        return facts.take(Input.of(record.source()), record);
    }
}
