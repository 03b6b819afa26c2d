package org.yimatong.enterprises.group.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yimatong.enterprises.group.EnterpriseGroup;
import org.yimatong.kit.text.PlainText;

/** A group that the bureau sets up. */
record NewGroup(
        @NotNull @Size(max = 50) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String key,

        @NotBlank @PlainText @Size(max = 100) String nameZh,
        @NotBlank @PlainText @Size(max = 100) String nameEn,
        @NotNull Boolean disclosed) {

    EnterpriseGroup asGroup() {
        return new EnterpriseGroup(key, nameZh, nameEn, disclosed);
    }
}
