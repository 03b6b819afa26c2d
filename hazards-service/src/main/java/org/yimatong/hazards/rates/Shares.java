package org.yimatong.hazards.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts shares in the database, which shows each caller what is theirs. */
@ApplicationScoped
class Shares {

    private final EntityManager database;

    Shares(EntityManager database) {
        this.database = database;
    }

    /**
     * The share of each of these enterprises; one with nothing to count is missing.
     *
     * @param query answers uscc, part and whole; takes {@code usccs}
     */
    @SuppressWarnings("unchecked")
    Map<String, Share> of(String query, List<String> usccs, Map<String, ?> parameters) {
        var counting =
                database.createNativeQuery(query, Tuple.class).setParameter("usccs", usccs.toArray(String[]::new));
        parameters.forEach(counting::setParameter);
        var shares = new HashMap<String, Share>();
        for (var row : (List<Tuple>) counting.getResultList()) {
            shares.put(
                    row.get("uscc", String.class),
                    new Share(
                            row.get("part", Number.class).longValue(),
                            row.get("whole", Number.class).longValue()));
        }
        return shares;
    }

    /** What is not known of any of them. */
    static Map<String, Share> unknown(List<String> usccs) {
        var shares = new HashMap<String, Share>();
        usccs.forEach(uscc -> shares.put(uscc, Share.UNKNOWN));
        return shares;
    }
}
