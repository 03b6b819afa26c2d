package org.yimatong.enterprises.merging.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * Which two entries are one enterprise.
 *
 * @param kept the code under which it goes on
 * @param merged the code that is given up
 * @param reason how that is known
 */
record MergeOrder(
        @NotNull @Size(max = 100) String kept,
        @NotNull @Size(max = 100) String merged,

        @NotBlank @PlainText(multiline = true) @Size(max = 500)
        String reason) {

    Uscc keptCode() {
        return read("/kept", kept);
    }

    Uscc mergedCode() {
        return read("/merged", merged);
    }

    private static Uscc read(String pointer, String text) {
        return Uscc.read(text).orElseThrow(() -> new InvalidInput(pointer, "uscc-invalid", text));
    }
}
