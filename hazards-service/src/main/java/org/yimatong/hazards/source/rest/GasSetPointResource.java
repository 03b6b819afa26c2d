package org.yimatong.hazards.source.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.hazards.source.GasSetPoint;
import org.yimatong.hazards.source.SensorKind;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** Proposals for the limits of gas detectors, over HTTP. */
@Path("/api/v1/sensors/gas-set-points")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Registry")
class GasSetPointResource {

    /**
     * Set points as clients see them. What a limit is compared with is a decimal string.
     *
     * @param first of the first level (一级); of oxygen, too little
     * @param second of the second level (二级); of oxygen, too much
     */
    record GasSetPointView(
            SensorKind kind,
            String gas,
            String gasEn,
            String unit,
            String first,
            String second,
            GasSetPoint.Basis basis,
            String source) {

        static GasSetPointView of(GasSetPoint point) {
            return new GasSetPointView(
                    point.kind(),
                    point.gas(),
                    point.gasEn(),
                    point.unit(),
                    text(point.first()),
                    text(point.second()),
                    point.basis(),
                    point.source());
        }

        private static String text(BigDecimal value) {
            return value.toPlainString();
        }
    }

    @GET
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listGasSetPoints",
            summary = "Set points of gas detectors: the latest that the standard allows, and what is usual")
    public List<GasSetPointView> list() {
        return GasSetPoint.ALL.stream().map(GasSetPointView::of).toList();
    }
}
