package org.yimatong.inspections.prevention.chain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.risk.RiskFactors;
import org.yimatong.inspections.prevention.risk.RiskMethods;
import org.yimatong.kit.text.PlainText;

/**
 * What an enterprise says of a risk event. The exchange format has its name only; the rest is what ledgers have.
 *
 * @param place where in the unit
 * @param factor what could bring it about (危险有害因素)
 * @param accidentType of the accident it would be, for example 火灾
 * @param liablePerson who controls it
 * @param risk how grave the enterprise judges it; none while it has not
 */
@Embeddable
public record EventContent(
        @NotNull UUID unitId,
        @NotBlank @PlainText @Size(max = 500) String name,
        @Nullable @PlainText @Size(max = 200) String place,
        @Nullable @PlainText @Size(max = 500) String factor,
        @Nullable @PlainText @Size(max = 100) String accidentType,
        @Nullable @Enumerated(EnumType.STRING) ControlLayer controlLayer,
        @Nullable @PlainText @Size(max = 20) String liablePerson,
        @Nullable @Valid @Embedded RiskFactors risk)
        implements ElementContent {

    @Override
    public Optional<Parent> parent() {
        return Optional.of(new Parent(RiskUnit.KIND, unitId, "/unitId"));
    }

    @Override
    public void check(Instant now, RiskMethods methods) {
        if (risk != null) {
            methods.assess(risk);
        }
    }
}
