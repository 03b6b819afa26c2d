package org.yimatong.enterprises.weather;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yimatong.enterprises.caller.Actor;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.kit.precondition.Versioned;

/**
 * The table by which weather warnings are passed on. A rule only adds: who is addressed by any of them is told. What
 * stands there at first is a proposal of this project.
 */
@Entity
public class WeatherRules implements Versioned {

    /** There is one table. */
    static final int THE_TABLE = 1;

    @Id
    private int id;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<WeatherRule> rules;

    private Instant changedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "changer_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "changer_name"))
    private Actor changer;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WeatherRules() {}

    void replace(List<WeatherRule> others, Actor person, Instant now) {
        rules = List.copyOf(others);
        changer = person;
        changedAt = now;
    }

    /** The kinds of business to which it is passed on, all if empty; nothing if it is to nobody. */
    Optional<Set<EnterpriseKind>> kindsConcerned(WeatherContent content) {
        return kinds(rule -> rule.covers(content));
    }

    /** The same of those that have to confirm it. */
    Optional<Set<EnterpriseKind>> kindsAsked(WeatherContent content) {
        return kinds(rule -> rule.covers(content) && rule.asksConfirmation(content));
    }

    private Optional<Set<EnterpriseKind>> kinds(Predicate<WeatherRule> chosen) {
        var covering = rules.stream().filter(chosen).toList();
        if (covering.isEmpty()) {
            return Optional.empty();
        }
        var kinds = EnumSet.noneOf(EnterpriseKind.class);
        for (var rule : covering) {
            if (rule.kinds().isEmpty()) {
                return Optional.of(Set.of());
            }
            kinds.addAll(rule.kinds());
        }
        return Optional.of(kinds);
    }

    public List<WeatherRule> rules() {
        return List.copyOf(rules);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Actor changer() {
        return changer;
    }

    @Override
    public long version() {
        return version;
    }
}
