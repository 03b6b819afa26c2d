package org.yimatong.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.kit.personal.PersonalKeyExamples.FIRST;
import static org.yimatong.kit.personal.PersonalKeyExamples.SECOND;
import static org.yimatong.kit.personal.PersonalKeyExamples.cipher;
import static org.yimatong.kit.personal.PersonalKeyExamples.keys;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalCipherTest {

    private static final String PHONE = "13812345678";

    @Test
    void who_has_the_key_reads_what_was_encrypted() {
        var stored = cipher(FIRST).encrypt("thing.phone", PHONE);

        assertThat(stored).doesNotContain(PHONE).startsWith("enc1:");
        assertThat(cipher(FIRST).decrypt("thing.phone", stored)).isEqualTo(PHONE);
    }

    @Test
    void the_same_number_never_looks_the_same() {
        assertThat(cipher(FIRST).encrypt("thing.phone", PHONE))
                .isNotEqualTo(cipher(FIRST).encrypt("thing.phone", PHONE));
    }

    @Test
    void what_a_former_key_encrypted_is_read_for_as_long_as_it_is_named() {
        var stored = cipher(FIRST).encrypt("thing.phone", PHONE);

        assertThat(cipher(SECOND, FIRST).decrypt("thing.phone", stored)).isEqualTo(PHONE);
        assertThatThrownBy(() -> cipher(SECOND).decrypt("thing.phone", stored))
                .isInstanceOf(UnreadablePersonalData.class)
                .hasMessageContaining("thing.phone")
                .hasMessageNotContaining(stored.substring(14));
    }

    @Test
    void moved_to_another_column_it_cannot_be_read() {
        var stored = cipher(FIRST).encrypt("thing.phone", PHONE);

        assertThatThrownBy(() -> cipher(FIRST).decrypt("other.phone", stored))
                .isInstanceOf(UnreadablePersonalData.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 40, 60})
    void changed_anywhere_it_cannot_be_read(int place) {
        var stored = new StringBuilder(cipher(FIRST).encrypt("thing.phone", PHONE));
        stored.setCharAt(place, stored.charAt(place) == '0' ? '1' : '0');

        assertThatThrownBy(() -> cipher(FIRST).decrypt("thing.phone", stored.toString()))
                .isInstanceOf(UnreadablePersonalData.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"enc1:", "enc1:00000000", "enc1:00000000:", "enc1::"})
    void what_only_looks_encrypted_is_refused_without_an_accident(String stored) {
        assertThatThrownBy(() -> cipher(FIRST).decrypt("thing.phone", stored))
                .isInstanceOf(UnreadablePersonalData.class);
    }

    @Test
    void what_is_not_encrypted_yet_is_read_as_it_is() {
        assertThat(cipher(FIRST).decrypt("thing.phone", PHONE)).isEqualTo(PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "not Base64!", "YSBrZXkgb2YgbW9yZSB0aGFuIHRoaXJ0eS10d28gYnl0ZXM="})
    void a_key_of_no_use_is_told_of_by_its_setting_and_not_its_value(String key) {
        assertThatThrownBy(() -> keys(key))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("yimatong.personal-data.key must be 32 bytes in Base64");
        assertThatThrownBy(() -> keys(FIRST, key))
                .hasMessage("yimatong.personal-data.former-keys must be 32 bytes in Base64");
    }

    @Test
    void a_missing_key_is_told_of() {
        assertThatThrownBy(() -> keys(" ")).hasMessage("yimatong.personal-data.key is not set");
    }

    @Test
    void no_key_is_named_twice() {
        assertThatThrownBy(() -> keys(FIRST, FIRST)).hasMessageContaining("twice");
    }

    @Test
    void marks_of_earlier_releases_are_known_again() {
        var digest = new byte[] {1, 2, 3};
        var mark = keys(FIRST).current().mac(digest);

        assertThat(keys(FIRST).isMarkOf(mark, digest)).isTrue();
        assertThat(keys(SECOND, FIRST).isMarkOf(mark, digest)).isTrue();
        assertThat(keys(SECOND).isMarkOf(mark, digest)).isFalse();
        assertThat(keys(FIRST).isMarkOf(mark, new byte[] {1, 2, 4})).isFalse();
        assertThat(keys(FIRST).isMarkOf(digest, digest))
                .as("by the digest itself")
                .isTrue();
    }

    @Test
    void keys_do_not_show_themselves() {
        assertThat(keys(FIRST).current()).hasToString(keys(FIRST).current().id());
    }
}
