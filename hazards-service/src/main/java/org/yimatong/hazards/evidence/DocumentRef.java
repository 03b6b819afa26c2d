package org.yimatong.hazards.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.yimatong.kit.text.PlainText;

/**
 * A document by which somebody shows what they say; the document itself is kept elsewhere.
 *
 * @param reference under which it is found: its number, or the id of an attachment
 */
public record DocumentRef(
        @NotBlank @PlainText @Size(max = 200) String title,
        @NotBlank @PlainText @Size(max = 200) String reference) {}
