package org.yimatong.enterprises.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.text.PlainText;

/**
 * What a card is to say.
 *
 * @param basis why, in words; may be left out if a finding is named
 * @param finding on which it rests, if on one
 * @param obligations codes of the {@link CardCatalogue}, all of the card's colour
 * @param validUntil last day on which it obliges
 */
public record CardOrder(
        @NotNull CardColour colour,

        @Nullable @PlainText(multiline = true) @Size(min = 1, max = 2000)
        String basis,

        @Nullable UUID finding,
        @NotEmpty @Size(max = 50) List<@NotBlank String> obligations,
        @NotNull LocalDate validUntil) {

    /** A card that obliges for longer is not one card; a proposal of this project. */
    private static final int MOST_YEARS = 1;

    /** What is wrong with it, at its place. */
    List<InputError> errors(LocalDate today) {
        var errors = new ArrayList<InputError>();
        if (basis == null && finding == null) {
            errors.add(new InputError("/basis", "card-without-basis"));
        }
        if (validUntil.isBefore(today) || validUntil.isAfter(today.plusYears(MOST_YEARS))) {
            errors.add(new InputError("/validUntil", "card-validity", today.toString(), MOST_YEARS));
        }
        var seen = new HashSet<String>();
        for (var place = 0; place < obligations.size(); place++) {
            var code = obligations.get(place);
            var known = CardCatalogue.obligation(code).orElse(null);
            if (known == null || known.colour() != colour) {
                errors.add(new InputError("/obligations/" + place, "card-obligation-unknown", code));
            } else if (!seen.add(code)) {
                errors.add(new InputError("/obligations/" + place, "card-obligation-repeated", code));
            }
        }
        return errors;
    }
}
