package org.yimatong.hazards.alarm;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.flood.FloodUnit;
import org.yimatong.kit.access.Access;

/**
 * Which alarms are asked for. What is null lets all of them through.
 *
 * @param area of this supervision area
 * @param uscc of this enterprise
 * @param source of the hazard source of this code
 * @param annunciated that last asked for attention then and there
 * @param standing whether their value is beyond its limits now
 * @param open whether somebody still has something to do about them
 * @param aside whether they are shelved or out of service
 * @param inFlood whether they are of a flood that the caller may see, lasting or not
 */
public record AlarmFilter(
        @Nullable String area,
        @Nullable String uscc,
        @Nullable String source,
        @Nullable Annunciated annunciated,
        @Nullable Boolean standing,
        @Nullable Boolean open,
        @Nullable Boolean aside,
        @Nullable Boolean inFlood,
        @Nullable AlarmState state) {

    private static final List<AlarmState> ASIDE = List.of(AlarmState.SHELVED, AlarmState.OUT_OF_SERVICE);

    /** By the end of floods, as their index is; see {@link org.yimatong.hazards.alarm.flood.FloodedAlarms}. */
    private static final String SINCE = """
            coalesce((select f.since from AlarmFlood f where f.unit = %s.%s and f.area = a.area%s
                and f.joinsUntil >= a.handling.annunciatedAt order by f.joinsUntil limit 1), :never)
                > a.handling.annunciatedAt
            """;

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** The conditions on the alarm {@code a}, each with its conjunction before it. */
    String conditions(Parameters parameters, Access access) {
        var conditions = new StringBuilder();
        equal("area", area, conditions, parameters);
        equal("uscc", uscc, conditions, parameters);
        equal("point.sourceCode", source, conditions, parameters);
        if (annunciated != null) {
            conditions.append(annunciated.conditions(parameters));
        }
        either(standing, "process.returnedAt is null", "process.returnedAt is not null", conditions);
        either(open, "handling.closing.at is null", "handling.closing.at is not null", conditions);
        if (aside != null) {
            either(aside, "handling.state in :aside", "handling.state not in :aside", conditions);
            parameters.and("aside", ASIDE);
        }
        if (inFlood != null) {
            var outside = outsideFloods(access);
            either(inFlood, "not " + outside, outside, conditions);
            parameters.and("never", NEVER);
        }
        if (state != null) {
            conditions.append(" and handling.state = :state");
            parameters.and("state", state);
        }
        return conditions.toString();
    }

    /** Of each unit the first flood that ended after the alarm asked had not begun by then, or there is none. */
    private static String outsideFloods(Access access) {
        var ofEnterprise = " and f.uscc = a.uscc";
        var units = new ArrayList<>(List.of(
                since(FloodUnit.ENTERPRISE, ofEnterprise),
                since(FloodUnit.SOURCE, ofEnterprise + " and f.sourceCode = a.point.sourceCode")));
        if (access.everything() || !access.areas().isEmpty()) {
            units.add(since(FloodUnit.AREA, ""));
        }
        return "(" + String.join(" and ", units) + ")";
    }

    private static String since(FloodUnit unit, String place) {
        return SINCE.formatted(FloodUnit.class.getName(), unit, place);
    }

    private static void either(@Nullable Boolean asked, String yes, String no, StringBuilder conditions) {
        if (asked != null) {
            conditions.append(" and ").append(asked ? yes : no);
        }
    }

    private static void equal(String path, @Nullable String value, StringBuilder conditions, Parameters parameters) {
        if (value != null) {
            var name = "wanted_" + path.replace('.', '_');
            conditions.append(" and %s = :%s".formatted(path, name));
            parameters.and(name, value);
        }
    }
}
