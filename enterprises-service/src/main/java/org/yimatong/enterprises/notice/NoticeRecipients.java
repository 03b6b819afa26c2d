package org.yimatong.enterprises.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** Whom notices were sent to. An official sees those in their areas, an enterprise itself. */
@ApplicationScoped
public class NoticeRecipients implements PanacheRepositoryBase<NoticeRecipient, NoticeRecipient.Key> {

    private static final String OUTSTANDING = "r.enterpriseClosed = false"
            + " and (r.reading.readAt is null or r.confirmationAsked = true and r.confirmation.confirmedAt is null)";

    private static final String COUNT = "select count(*), count(r.reading.readAt), count(r.confirmation.confirmedAt),"
            + " sum(case when " + OUTSTANDING + " then 1 else 0 end),"
            + " sum(case when " + OUTSTANDING + " and r.confirmationAsked = :confirm then 1 else 0 end)"
            + " from NoticeRecipient r where r.noticeId = :notice and " + Access.visible("r");

    private static final String OF_NOTICE =
            "from NoticeRecipient r where r.noticeId = :notice and r.uscc > :behind and " + Access.visible("r");

    private static final String OF_ENTERPRISE =
            "select n, r from NoticeRecipient r join Notice n on n.id = r.noticeId where r.uscc = :of and "
                    + Access.visible("r");

    private static final String UNREAD =
            " and r.reading.readAt is null and n.withdrawal.withdrawnAt is null and n.closedAt is null";

    private static final String BEHIND = " and (r.deliveredAt < :at or r.deliveredAt = :at and n.id < :behind)";

    private final CurrentAccess access;

    NoticeRecipients(CurrentAccess access) {
        this.access = access;
    }

    /** What an enterprise received goes with it to another area, and whoever answers for it there sees it. */
    void move(@Observes EnterpriseChanged enterprise) {
        update("area = ?1 where uscc = ?2 and area <> ?1", enterprise.area(), enterprise.uscc());
    }

    public ReceiptCounts count(Notice notice, Instant now) {
        var query = getEntityManager().createQuery(COUNT, Object[].class);
        with(Map.of("notice", notice.id(), "confirm", notice.content().confirmationAsked()))
                .forEach(query::setParameter);
        var row = query.getSingleResult();
        return new ReceiptCounts(
                (long) row[0],
                (long) row[1],
                (long) row[2],
                notice.isExpectant() ? sum(row[3]) : 0,
                notice.isDue(now) ? sum(row[4]) : 0);
    }

    /** Of no rows there is none. */
    private static long sum(@Nullable Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /**
     * By USCC, beginning behind the given one.
     *
     * @param outstanding only those of whom more is expected
     */
    public List<NoticeRecipient> of(Notice notice, boolean outstanding, String behind, int atMost) {
        if (outstanding && !notice.isExpectant()) {
            return List.of();
        }
        var parameters = with(Map.of("notice", notice.id(), "behind", behind));
        var condition = OF_NOTICE;
        if (outstanding) {
            condition += " and " + OUTSTANDING;
        }
        return find(condition + " order by r.uscc", parameters).page(0, atMost).list();
    }

    /**
     * What an enterprise received, newest first, beginning behind the place.
     *
     * @param unread only what it has yet to read
     */
    public List<ReceivedNotice> ofEnterprise(String uscc, boolean unread, @Nullable TimePlace behind, int atMost) {
        var parameters = with(Map.of("of", uscc));
        var condition = OF_ENTERPRISE + (unread ? UNREAD : "");
        if (behind != null) {
            condition += BEHIND;
            parameters.put("at", behind.at());
            parameters.put("behind", behind.id());
        }
        return received(condition + " order by r.deliveredAt desc, n.id desc", parameters, atMost);
    }

    public Optional<ReceivedNotice> ofEnterprise(String uscc, UUID notice) {
        return received(OF_ENTERPRISE + " and n.id = :notice", with(Map.of("of", uscc, "notice", notice)), 1).stream()
                .findFirst();
    }

    private List<ReceivedNotice> received(String condition, Map<String, Object> parameters, int atMost) {
        var query = getEntityManager().createQuery(condition, Object[].class).setMaxResults(atMost);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new ReceivedNotice((Notice) row[0], (NoticeRecipient) row[1]))
                .toList();
    }

    private Map<String, Object> with(Map<String, Object> parameters) {
        var all = new HashMap<>(access.get().parameters());
        all.putAll(parameters);
        return all;
    }
}
