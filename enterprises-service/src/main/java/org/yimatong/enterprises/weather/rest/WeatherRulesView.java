package org.yimatong.enterprises.weather.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.enterprises.weather.SignalColour;
import org.yimatong.enterprises.weather.WeatherEvent;
import org.yimatong.enterprises.weather.WeatherRule;
import org.yimatong.enterprises.weather.WeatherRules;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** The table by which weather warnings are passed on, as clients see it. */
@Schema(name = "WeatherRules")
record WeatherRulesView(List<Rule> rules, Instant changedAt, String changedBy, long version) {

    /**
     * A rule; see {@link WeatherRule}.
     *
     * @param event of every kind if absent
     * @param kinds all if absent
     * @param confirmFrom never asks for a confirmation if absent
     */
    @Schema(name = "WeatherRule")
    record Rule(
            @Nullable WeatherEvent event,
            @NotNull SignalColour from,
            @Nullable @Size(min = 1, max = 100) List<@NotNull EnterpriseKind> kinds,
            @Nullable SignalColour confirmFrom) {

        boolean isReversed() {
            return confirmFrom != null && confirmFrom.compareTo(from) < 0;
        }

        WeatherRule asRule() {
            return new WeatherRule(event, from, kinds == null ? Set.of() : Set.copyOf(kinds), confirmFrom);
        }

        static Rule of(WeatherRule rule) {
            return new Rule(
                    rule.event(),
                    rule.from(),
                    rule.kinds().isEmpty()
                            ? null
                            : rule.kinds().stream().sorted().toList(),
                    rule.confirmFrom());
        }
    }

    /** All rules anew; none, if no warning is to be passed on. */
    @Schema(name = "WeatherRulesOrder")
    record Order(@NotNull @Size(max = 100) List<@NotNull @Valid Rule> rules) {

        /** @throws InvalidInput if one asks for a confirmation of what it does not pass on */
        List<WeatherRule> asRules() {
            var errors = IntStream.range(0, rules.size())
                    .filter(place -> rules.get(place).isReversed())
                    .mapToObj(place -> new InputError(
                            "/rules/" + place + "/confirmFrom",
                            "weather-rule-reversed",
                            rules.get(place).from().ordinal())) // the texts choose their words by it
                    .toList();
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
            return rules.stream().map(Rule::asRule).toList();
        }
    }

    static WeatherRulesView of(WeatherRules table) {
        return new WeatherRulesView(
                table.rules().stream().map(Rule::of).toList(),
                table.changedAt(),
                table.changer().name(),
                table.version());
    }
}
