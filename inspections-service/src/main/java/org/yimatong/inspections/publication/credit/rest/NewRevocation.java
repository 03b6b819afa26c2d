package org.yimatong.inspections.publication.credit.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.kit.text.PlainText;

/** Why a penalty or a permit says nothing any more. */
@Schema(name = "CreditRevocation")
record NewRevocation(
        @NotNull @NotBlank @PlainText(multiline = true) @Size(max = 1000)
        String reason) {}
