package org.yimatong.enterprises.override;

import java.time.Instant;
import java.util.Map;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.policy.FactKind;
import org.yimatong.enterprises.policy.StatusOverride;
import org.yimatong.enterprises.signature.Signatory;

/** Overrides as facts: each stands once it is confirmed, and no longer once it is withdrawn. */
final class OverrideReports {

    private OverrideReports() {}

    static FactReport confirmed(CodeOverride override, Instant at) {
        var parameters = StatusOverride.parameters(
                override.concerns(),
                Map.of(
                        "reason", override.reason(),
                        "requestedBy", override.requestedBy().name(),
                        "confirmedBy",
                                override.confirmedBy().map(Signatory::name).orElseThrow(),
                        "until", override.expiresAt().toString()));
        return new FactReport(
                override.uscc(),
                FactKind.OVERRIDE,
                override.id(),
                1,
                true,
                override.status().name(),
                override.expiresAt(),
                at,
                parameters);
    }

    static FactReport withdrawn(CodeOverride override, Instant at) {
        return new FactReport(override.uscc(), FactKind.OVERRIDE, override.id(), 2, false, null, null, at, Map.of());
    }
}
