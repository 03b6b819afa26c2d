package org.yimatong.inspections.document.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.yimatong.kit.text.PlainText;

/**
 * Somebody of the enterprise.
 *
 * @param position in the enterprise, such as 主要负责人
 */
public record Person(
        @NotNull @NotBlank @PlainText @Size(max = 50) String name,
        @NotNull @NotBlank @PlainText @Size(max = 50) String position) {

    String inChinese() {
        return name + "（" + position + "）";
    }
}
