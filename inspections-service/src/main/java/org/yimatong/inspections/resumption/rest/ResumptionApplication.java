package org.yimatong.inspections.resumption.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * An enterprise applies to start again.
 *
 * @param measures what the enterprise did to be ready
 * @param conditions one for each
 */
record ResumptionApplication(
        @NotBlank @PlainText(multiline = true) @Size(max = 4000)
        String measures,

        @NotEmpty @Size(max = 40) List<@NotNull @Valid Statement> conditions,

        @Nullable @Size(max = AttachmentLinks.MOST) List<@NotNull UUID> attachments) {

    /**
     * What an enterprise says of a condition.
     *
     * @param code of the condition
     */
    record Statement(
            @NotNull @Size(max = 40) String code,

            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String statement) {}

    /** @throws InvalidInput if a condition is answered twice */
    Map<String, String> statements() {
        var statements = new TreeMap<String, String>();
        for (var said : conditions) {
            if (statements.put(said.code(), said.statement()) != null) {
                throw new InvalidInput("/conditions", "condition-twice", said.code());
            }
        }
        return statements;
    }
}
