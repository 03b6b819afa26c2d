package org.yimatong.enterprises.risk.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.risk.PictureSearch;

/**
 * By what the pictures on a map or in a table are narrowed. A bean parameter; an absent or empty value excludes
 * nothing.
 */
public record RiskFilter(
        @QueryParam("area") @Nullable String area,
        @QueryParam("kind") @Nullable EnterpriseKind kind,

        @QueryParam("industry") @Parameter(description = "GB/T 4754, exactly") @Nullable
        String industry,

        @QueryParam("codeStatus") @Parameter(description = "Of the code as it was last assessed") @Nullable
        CodeStatus codeStatus,

        @QueryParam("enterpriseStatus") @Nullable EnterpriseStatus enterpriseStatus,

        @QueryParam("snapshot")
        @Parameter(description = "Of another answer: the same state again, or 410 once anything has changed")
        @Nullable
        String snapshot) {

    PictureSearch search() {
        return new PictureSearch(present(area), kind, present(industry), codeStatus, enterpriseStatus);
    }

    /** Null for text that says nothing. */
    static @Nullable String present(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
