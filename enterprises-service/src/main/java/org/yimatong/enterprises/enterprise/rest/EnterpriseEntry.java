package org.yimatong.enterprises.enterprise.rest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.Datum;
import org.yimatong.enterprises.enterprise.EnterpriseDetails;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.enterprises.enterprise.EnterpriseScale;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.enterprise.IndustryClass;
import org.yimatong.enterprises.enterprise.Place;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * What a registrar enters of an enterprise.
 *
 * @param uscc needed to register it; never changed afterwards
 * @param industry class of GB/T 4754
 * @param longitude degrees east in the datum; with latitude and datum, or without either
 * @param latitude degrees north
 */
record EnterpriseEntry(
        @Nullable @Size(max = 100) String uscc,
        @NotBlank @PlainText @Size(max = 200) String name,
        @Nullable @PlainText @Size(min = 1, max = 100) String shortName,
        @NotNull EnterpriseKind kind,
        @Nullable @Size(max = 100) String industry,
        @NotBlank @Size(max = 20) String area,
        @Nullable @PlainText @Size(min = 1, max = 300) String address,
        @Nullable @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,
        @Nullable @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        @Nullable Datum datum,
        @Nullable EnterpriseScale scale) {

    /** @throws InvalidInput if it names no enterprise there can be */
    Uscc code() {
        if (uscc == null) {
            throw new InvalidInput("/uscc", "value-missing");
        }
        return Uscc.read(uscc).orElseThrow(() -> new InvalidInput("/uscc", "uscc-invalid", uscc));
    }

    /** @throws InvalidInput if it names another enterprise */
    void requireOf(Uscc enterprise) {
        if (uscc != null && !uscc.equals(enterprise.value())) {
            throw new InvalidInput("/uscc", "uscc-of-another");
        }
    }

    /** @throws InvalidInput if it cannot be so */
    EnterpriseDetails asDetails() {
        var errors = new ArrayList<InputError>();
        if (industry != null && IndustryClass.read(industry).isEmpty()) {
            errors.add(new InputError("/industry", "industry-unknown", industry));
        }
        var place = place(errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new EnterpriseDetails(name, kind, industry, area, address, place, scale, EnterpriseStatus.OPERATING);
    }

    private @Nullable Place place(List<InputError> errors) {
        if (longitude == null && latitude == null && datum == null) {
            return null;
        }
        if (longitude == null || latitude == null || datum == null) {
            var missing = longitude == null ? "/longitude" : latitude == null ? "/latitude" : "/datum";
            errors.add(new InputError(missing, "value-missing"));
            return null;
        }
        if (!Place.isInChina(longitude, latitude)) {
            errors.add(new InputError("/longitude", "place-outside-china"));
            return null;
        }
        return Place.told(longitude, latitude, datum);
    }
}
