package org.yimatong.enterprises.notice.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.enterprises.notice.Audience;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * Whom a notice is to reach: exactly one of {@code group}, {@code areas} and {@code enterprise} is said.
 *
 * @param group key of it
 * @param areas keys; the city's key is all of them
 * @param enterprise USCC of it
 * @param kinds of hazardous business to which it is narrowed; all if absent
 */
@Schema(name = "NoticeAudience")
public record AudienceOrder(
        @Nullable @PlainText @Size(max = 50) String group,

        @Nullable @Size(min = 1, max = 100) List<@NotBlank String> areas,

        @Nullable String enterprise,

        @Nullable @Size(min = 1, max = 100) List<@NotNull EnterpriseKind> kinds) {

    /** @throws InvalidInput if it says none or several of the three */
    public Audience asAudience() {
        if (Stream.of(group, areas, enterprise).filter(Objects::nonNull).count() != 1) {
            throw new InvalidInput("/audience", "audience-not-one");
        }
        return new Audience(
                group, areas == null ? List.of() : areas, enterprise, kinds == null ? Set.of() : Set.copyOf(kinds));
    }

    public static AudienceOrder of(Audience audience) {
        return new AudienceOrder(
                audience.group(),
                audience.areas().isEmpty() ? null : audience.areas(),
                audience.enterprise(),
                audience.kinds().isEmpty()
                        ? null
                        : audience.kinds().stream().sorted().toList());
    }
}
