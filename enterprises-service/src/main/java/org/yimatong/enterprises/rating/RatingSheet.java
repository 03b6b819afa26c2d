package org.yimatong.enterprises.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.yimatong.kit.text.PlainText;

/**
 * What was found when an enterprise was rated.
 *
 * @param ratedOn the day on which it was looked at
 */
public record RatingSheet(
        @NotNull LocalDate ratedOn,
        @NotNull @Size(max = 200) List<@Valid @NotNull FoundItem> items,
        @NotNull @Size(max = 50) List<@Valid @NotNull FoundDirectRed> directReds) {

    /**
     * An item that applies.
     *
     * @param item its code in the catalogue
     * @param times how many kinds, places, items, persons or posts it applies to
     * @param evidence what shows it: words, or a reference to a document
     */
    public record FoundItem(
            @NotBlank @Size(max = 20) String item,
            @NotNull @Min(1) @Max(1000) Integer times,

            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String evidence) {}

    /** A reason for direct red that applies; see {@link FoundItem}. */
    public record FoundDirectRed(
            @NotBlank @Size(max = 20) String item,

            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String evidence) {}

    /** How often the item applies; 0 if it was not found. */
    int times(RatingItem item) {
        return items.stream()
                .filter(found -> found.item().equals(item.code()))
                .mapToInt(FoundItem::times)
                .sum();
    }
}
