package org.yimatong.enterprises.weather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.yimatong.enterprises.caller.Actor;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.precondition.ExpectedVersion;

/** Keeps the table by which weather warnings are passed on. */
@ApplicationScoped
@Transactional
public class WeatherRuleService {

    private final EntityManager database;
    private final Audit audit;
    private final CurrentAccess access;
    private final Clock clock;

    WeatherRuleService(EntityManager database, Audit audit, CurrentAccess access, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    public WeatherRules table() {
        return database.find(WeatherRules.class, WeatherRules.THE_TABLE);
    }

    /** Puts other rules in the place of all that stand; they hold for warnings to come. */
    public WeatherRules replace(ExpectedVersion expected, List<WeatherRule> rules) {
        var table = database.find(WeatherRules.class, WeatherRules.THE_TABLE, LockModeType.PESSIMISTIC_WRITE);
        expected.require(table);
        table.replace(rules, Actor.of(access.get()), clock.instant().truncatedTo(ChronoUnit.MICROS));
        database.flush();
        audit.record(
                "weather-rules-replaced",
                new AuditedThing("weather-rules", "1", "", ""),
                Map.of("rules", rules, "version", table.version()));
        return table;
    }
}
