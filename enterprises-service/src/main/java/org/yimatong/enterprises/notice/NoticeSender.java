package org.yimatong.enterprises.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Sends notices, ordered by a person, a plan or a weather warning, in the transaction of that order. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoticeSender {

    private final Delivery delivery;
    private final Notices notices;
    private final Clock clock;

    NoticeSender(Delivery delivery, Notices notices, Clock clock) {
        this.delivery = delivery;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * The notice as it was sent; nothing if it would reach nobody. Of those it follows no receipts are expected then.
     */
    public Optional<Notice> send(Sending sending) {
        var id = UUID.randomUUID();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        notices.close(sending.follows(), now);
        var reach = delivery.deliver(id, sending, now);
        if (reach.isNobody()) {
            return Optional.empty();
        }
        var notice = Notice.send(id, sending, reach, now);
        notices.save(notice, "notice-sent");
        return Optional.of(notice);
    }
}
