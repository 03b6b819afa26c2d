package org.yimatong.enterprises.weather;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseKind;

/**
 * To whom warnings are passed on.
 *
 * @param event of which kind; of every kind if null
 * @param from the least grave colour that is passed on
 * @param kinds of hazardous business to which it is passed on; all if empty
 * @param confirmFrom the least grave colour that has to be confirmed; none if null
 */
public record WeatherRule(
        @Nullable WeatherEvent event,
        SignalColour from,
        Set<EnterpriseKind> kinds,
        @Nullable SignalColour confirmFrom) {

    public WeatherRule {
        kinds = Set.copyOf(kinds);
    }

    boolean covers(WeatherContent content) {
        return (event == null || event == content.event()) && content.colour().isAtLeast(from);
    }

    boolean asksConfirmation(WeatherContent content) {
        return confirmFrom != null && content.colour().isAtLeast(confirmFrom);
    }
}
