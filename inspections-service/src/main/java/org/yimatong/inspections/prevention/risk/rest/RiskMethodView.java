package org.yimatong.inspections.prevention.risk.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.risk.RiskColour;
import org.yimatong.inspections.prevention.risk.RiskMethod;

/**
 * The tables of a method as people choose from them; numbers as decimal strings.
 *
 * @param verified whether the tables were found in a source that can be relied on
 */
@Schema(
        name = "RiskMethod",
        requiredProperties = {"key", "version", "verified", "source", "likelihood", "severity", "bands"})
record RiskMethodView(
        String key,
        int version,
        boolean verified,
        String source,
        List<ChoiceView> likelihood,
        @Nullable List<ChoiceView> exposure,
        List<ChoiceView> severity,
        List<BandView> bands) {

    @Schema(name = "RiskFactorChoice")
    record ChoiceView(String value, String meaning) {}

    @Schema(name = "RiskBand")
    record BandView(String from, RiskColour colour, String level, String meaning) {}

    static RiskMethodView of(RiskMethod method) {
        var exposure = method.exposure();
        return new RiskMethodView(
                method.key(),
                method.version(),
                method.verified(),
                method.source(),
                choices(method.likelihood()),
                exposure == null ? null : choices(exposure),
                choices(method.severity()),
                method.bands().stream()
                        .map(band ->
                                new BandView(band.from().toPlainString(), band.colour(), band.level(), band.meaning()))
                        .toList());
    }

    private static List<ChoiceView> choices(List<RiskMethod.Choice> table) {
        return table.stream()
                .map(choice -> new ChoiceView(choice.value().toPlainString(), choice.meaning()))
                .toList();
    }
}
