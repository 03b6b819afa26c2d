package org.yimatong.enterprises.code.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.yimatong.enterprises.code.Assessor;
import org.yimatong.enterprises.code.unread.TopicRecord;
import org.yimatong.enterprises.freshness.Freshness;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received.Fact;
import org.yimatong.events.Received.Unrecognised;
import org.yimatong.events.Received.Watermark;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.inbox.Inbox;

/**
 * Takes in what records of another service's topic say: claim and effect in one transaction, in which the event is also
 * fired for the features that follow it otherwise than by a fact.
 */
@ApplicationScoped
class FactIntake {

    private final Inbox inbox;
    private final Assessor assessor;
    private final Freshness freshness;
    private final Event<EventContract> news;

    FactIntake(Inbox inbox, Assessor assessor, Freshness freshness, Event<EventContract> news) {
        this.inbox = inbox;
        this.assessor = assessor;
        this.freshness = freshness;
        this.news = news;
    }

    /**
     * Takes in many records at once, with a few statements for all of them.
     *
     * @return false, and nothing is taken in, if one of them says anything else than how a fact stands or up to when
     *     all is known
     */
    @AsSystem
    @Transactional
    <E extends EventContract> boolean takeTogether(Input<E> input, List<TopicRecord> records) {
        var heard = HeardTogether.of(input, records);
        heard.ifPresent(all -> take(input, all));
        return heard.isPresent();
    }

    private <E extends EventContract> void take(Input<E> input, HeardTogether<E> heard) {
        var claimed = inbox.accept(input.consumer(), heard.reports().keySet());
        assessor.takeEach(heard.facts(claimed));
        heard.events(claimed).forEach(news::fire);
        heard.watermarks().forEach(known -> freshness.advance(known.topic(), known.partition(), known.asOf()));
    }

    /** @return false if the record is of a type that only a newer version of this service knows */
    @AsSystem
    @Transactional
    <E extends EventContract> boolean take(Input<E> input, TopicRecord record) {
        return switch (EventJson.read(record.text(), input.contract())) {
            case Fact<E>(var event) -> {
                if (inbox.accept(input.consumer(), event.eventId())) {
                    input.report().apply(event).ifPresent(assessor::take);
                    news.fire(event);
                }
                yield true;
            }
            case Watermark<E>(var asOf) -> {
                freshness.advance(record.topic(), record.partition(), asOf);
                yield true;
            }
            case Unrecognised<E> _ -> false;
        };
    }
}
