package org.yimatong.enterprises.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.RegistryEvent;

class EnterpriseTest {

    private static final Clock MONDAY_2_MARCH = Clock.fixed(Instant.parse("2026-03-02T08:30:00Z"), ZoneOffset.UTC);

    private final Enterprise enterprise =
            Enterprise.register(new Uscc("91610117MA6TE0019E"), plant("109.1157020"), MONDAY_2_MARCH);

    @Test
    void a_registered_enterprise_is_announced_once() {
        assertThat(enterprise.releaseEvents()).hasExactlyElementsOfTypes(EnterpriseRegistered.class);
        assertThat(enterprise.releaseEvents()).isEmpty();
    }

    @Test
    void a_correction_is_announced_with_a_higher_version() {
        enterprise.amend(plant("109.2"), MONDAY_2_MARCH);

        assertThat(enterprise.releaseEvents())
                .hasExactlyElementsOfTypes(EnterpriseRegistered.class, EnterpriseChanged.class)
                .extracting(RegistryEvent::version)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void saying_the_same_again_is_no_correction() {
        enterprise.releaseEvents();

        enterprise.amend(plant("109.115702"), MONDAY_2_MARCH);

        assertThat(enterprise.releaseEvents()).isEmpty();
    }

    @Test
    void the_same_place_told_in_another_datum_is_no_correction() {
        var known = plant("109.115702");
        var place = known.place();

        assertThat(known.agreesWith(plantAt(new Place(place.longitude(), place.latitude(), Datum.GCJ02))))
                .isTrue();
        assertThat(known.agreesWith(plant("109.115703"))).isFalse();
        assertThat(known.agreesWith(plantAt(null))).isFalse();
        assertThat(plantAt(null).agreesWith(plantAt(null))).isTrue();
    }

    private static EnterpriseDetails plant(String longitude) {
        return plantAt(new Place(new BigDecimal(longitude), new BigDecimal("34.564253"), Datum.CGCS2000));
    }

    private static EnterpriseDetails plantAt(@Nullable Place place) {
        return new EnterpriseDetails(
                "田纳西化工",
                EnterpriseKind.PRODUCTION,
                "C2614",
                "610117",
                null,
                place,
                EnterpriseScale.LARGE,
                EnterpriseStatus.OPERATING);
    }
}
