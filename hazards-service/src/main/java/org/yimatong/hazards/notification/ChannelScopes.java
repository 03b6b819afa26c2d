package org.yimatong.hazards.notification;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.KnownEnterprise;
import org.yimatong.hazards.enterprise.KnownEnterprises;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InvalidInput;

/** Whose alarms a channel may tell of. */
@ApplicationScoped
class ChannelScopes {

    /**
     * @param area of the enterprise, if it is for one
     * @param about null for all alarms of the area
     * @param owner the enterprise that wants it; null for officials
     */
    record Scope(
            String area, @Nullable String about, @Nullable String owner) {}

    private final KnownEnterprises enterprises;
    private final CurrentAccess access;
    private final String wholeCity;

    ChannelScopes(
            KnownEnterprises enterprises,
            CurrentAccess access,
            @ConfigProperty(name = "yimatong.access.whole-city-area", defaultValue = "610100") String wholeCity) {
        this.enterprises = enterprises;
        this.access = access;
        this.wholeCity = wholeCity;
    }

    /** The area that stands for the whole city. */
    String wholeCity() {
        return wholeCity;
    }

    /** @throws InvalidInput unless it is one area or one enterprise, and the caller's */
    Scope of(@Nullable String area, @Nullable String uscc) {
        var enterprise = uscc == null && area == null ? access.get().uscc() : uscc;
        if (enterprise != null && area != null) {
            throw new InvalidInput("/area", "area-or-enterprise");
        }
        if (enterprise != null) {
            return new Scope(areaOf(enterprise), enterprise, access.get().uscc());
        }
        if (area == null) {
            throw new InvalidInput("/area", "area-or-enterprise");
        }
        if (!access.get().everything() && !access.get().areas().contains(area)) {
            throw new InvalidInput("/area", "area-not-yours");
        }
        return new Scope(area, null, access.get().uscc());
    }

    private String areaOf(String uscc) {
        return enterprises
                .findByIdOptional(uscc)
                .map(KnownEnterprise::area)
                .filter(area -> access.get().covers(area, uscc))
                .orElseThrow(() -> new InvalidInput("/uscc", "unknown-enterprise"));
    }
}
