package org.yimatong.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessTest {

    private final Map<String, Object> parameters = new HashMap<>();

    @Test
    void who_sees_one_enterprise_or_one_area_only_asks_by_its_index() {
        assertThat(asks(Set.of(), "91610117MA6TE0019E")).endsWith(" and uscc = :uscc");
        assertThat(asks(Set.of("610117"), null)).endsWith(" and area = :soleArea");
        assertThat(parameters).containsEntry("soleArea", "610117").containsKeys("everything", "areas", "uscc");
    }

    @Test
    void who_sees_more_is_kept_from_none_of_it() {
        assertThat(asks(Set.of("610117", "610112"), null)).isEqualTo(Access.VISIBLE);
        assertThat(asks(Set.of("610117"), "91610117MA6TE0019E")).isEqualTo(Access.VISIBLE);
        assertThat(Access.SYSTEM.visibleByIndex(parameters)).isEqualTo(Access.VISIBLE);
        assertThat(asks(Set.of(), null)).isEqualTo(Access.VISIBLE);
        assertThat(parameters).doesNotContainKey("soleArea");
    }

    private String asks(Set<String> areas, @Nullable String uscc) {
        return new Access("s", "somebody", Set.of(), areas, false, uscc).visibleByIndex(parameters);
    }
}
