package org.yimatong.hazards.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yimatong.kit.problem.InvalidInput;

class FilingTest {

    @Test
    void there_are_thirteen_materials() {
        assertThat(FilingMaterial.ALL)
                .extracting(FilingMaterial::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    }

    @Test
    void what_is_filed_or_lapsed_stays_so() {
        assertThat(FilingState.ACCEPTED.next()).isEmpty();
        assertThat(FilingState.LAPSED.next()).isEmpty();
        assertThat(FilingState.RETURNED.next()).isEqualTo(Set.of(FilingState.SUBMITTED, FilingState.LAPSED));
    }

    @Test
    void nothing_handed_in_is_no_filing() {
        assertThatThrownBy(() -> FiledMaterials.complete(List.of())).isInstanceOf(InvalidInput.class);
    }
}
