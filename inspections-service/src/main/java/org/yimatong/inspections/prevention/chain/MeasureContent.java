package org.yimatong.inspections.prevention.chain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.risk.RiskMethods;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * What an enterprise says of a control measure.
 *
 * @param class1 1 engineering (工程技术), 2 maintenance (维护保养), 3 operation (操作行为), 4 emergency (应急措施)
 * @param class2 a number below {@code class1}, for example 1-3 (安全附件)
 * @param class3 a division of the enterprise's own
 * @param checkContent what is looked at in a check (隐患排查内容)
 */
@Embeddable
public record MeasureContent(
        @NotNull UUID eventId,
        @NotNull @Enumerated(EnumType.STRING) Control control,

        @NotBlank @PlainText(multiline = true) @Size(max = 2000)
        String description,

        @NotNull @Pattern(regexp = "[1-4]") String class1,
        @NotNull @Pattern(regexp = "[1-4]-[1-5]") String class2,
        @Nullable @PlainText @Size(max = 100) String class3,

        @NotBlank @PlainText(multiline = true) @Size(max = 2000)
        String checkContent)
        implements ElementContent {

    /** How many second classes each first class has, by the enumerations of the exchange format. */
    private static final Map<String, Integer> SECOND_CLASSES = Map.of("1", 5, "2", 3, "3", 4, "4", 5);

    @Override
    public Optional<Parent> parent() {
        return Optional.of(new Parent(RiskEvent.KIND, eventId, "/eventId"));
    }

    @Override
    public void check(Instant now, RiskMethods methods) {
        var parts = class2.split("-", 2);
        if (!parts[0].equals(class1) || Integer.parseInt(parts[1]) > SECOND_CLASSES.getOrDefault(class1, 0)) {
            throw new InvalidInput("/class2", "class-not-below", class1);
        }
    }
}
