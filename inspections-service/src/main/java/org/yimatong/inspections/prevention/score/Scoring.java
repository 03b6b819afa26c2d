package org.yimatong.inspections.prevention.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.enterprise.KnownEnterprise;
import org.yimatong.kit.access.AsSystem;

/** Computes the score of each enterprise that has begun its analysis, once a day is over. */
@ApplicationScoped
public class Scoring {

    /** Enterprises at a time. */
    private static final int ENTERPRISES = 500;

    private static final String UNSCORED = """
            from KnownEnterprise e
            where exists (select 1 from AnalysisObject o where o.uscc = e.uscc and o.deletedAt is null)
                and not exists (select 1 from RunningScore s where s.uscc = e.uscc and s.day = :day)
            order by e.uscc
            """;

    private final EntityManager database;
    private final ScoreFacts facts;
    private final ScoreRules rules;
    private final ObjectMapper json;
    private final Clock clock;

    Scoring(EntityManager database, ScoreFacts facts, ScoreRules rules, ObjectMapper json, Clock clock) {
        this.database = database;
        this.facts = facts;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Scores yesterday. A day that nobody scored in time stays without a score: what stood then is not known any more.
     *
     * @return whether there may be more
     */
    @AsSystem
    @Transactional
    public boolean scoreYesterday() {
        if (!alone()) {
            return false;
        }
        var day = LegalCalendar.today(clock).minusDays(1);
        var unscored = unscored(day);
        if (!unscored.isEmpty()) {
            var rule = rules.newest();
            var peers = facts.peers(day, rule.days());
            unscored.forEach(enterprise -> score(enterprise, day, rule, peers));
        }
        return unscored.size() == ENTERPRISES;
    }

    private void score(KnownEnterprise enterprise, LocalDate day, ScoreRule rule, Peers peers) {
        var computed = ComputedScore.of(facts.of(enterprise.uscc(), day, rule.days(), peers), rule);
        database.persist(new RunningScore(enterprise, day, computed, write(computed), clock.instant()));
    }

    private List<KnownEnterprise> unscored(LocalDate day) {
        return database.createQuery(UNSCORED, KnownEnterprise.class)
                .setParameter("day", day)
                .setMaxResults(ENTERPRISES)
                .getResultList();
    }

    /** Of all instances, one scores at a time. */
    private boolean alone() {
        return (Boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:lock, 0))")
                .setParameter("lock", "running-scores")
                .getSingleResult();
    }

    private String write(ComputedScore computed) {
        try {
            return json.writeValueAsString(computed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A score can be written as JSON", e);
        }
    }
}
