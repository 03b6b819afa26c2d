package org.yimatong.hazards.specialoperation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.text.PlainText;

/**
 * What the permit says besides, and what may be changed with a cause.
 *
 * @param location where on the site (作业地点)
 * @param content what is done (作业内容)
 * @param responsible who answers for the work (作业负责人)
 * @param guardian who watches over it (监护人)
 * @param contractor whose people do it; missing if they are the enterprise's own
 * @param risks what was identified, and the measures (风险辨识结果)
 */
public record Particulars(
        @NotBlank @PlainText @Size(max = 200) String location,

        @NotBlank @PlainText(multiline = true) @Size(max = 1000)
        String content,

        @NotBlank @PlainText @Size(max = 100) String responsible,
        @NotBlank @PlainText @Size(max = 100) String guardian,
        @Nullable @PlainText @Size(min = 1, max = 200) String contractor,

        @NotBlank @PlainText(multiline = true) @Size(max = 2000)
        String risks) {}
