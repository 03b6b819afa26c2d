package org.yimatong.enterprises.rating;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/**
 * An edition of the guideline: what is looked at, what it costs, and which score has which colour. An edition is never
 * changed, so that a rating can be computed again; another reading of the guideline is another edition.
 *
 * @param edition for example {@code 2018-19}, of 应急〔2018〕19号
 */
public record RatingCatalogue(
        String edition, List<RatingCategory> categories, List<DirectRed> directReds, List<ColourBand> colours) {

    /**
     * Rates by what was found.
     *
     * @throws InvalidInput if the sheet names what is not in the catalogue, counts what cannot be counted, or
     *     contradicts itself
     */
    public RatingResult rate(RatingSheet sheet) {
        var errors = errorsOf(sheet);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var scores = categories.stream().map(category -> category.score(sheet)).toList();
        var score = scores.stream().map(CategoryScore::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var directRed = !sheet.directReds().isEmpty();
        return new RatingResult(scores, score, directRed ? RiskColour.RED : colourOf(score), directRed);
    }

    /** The colour of a score, without regard to direct reds. */
    RiskColour colourOf(BigDecimal score) {
        return colours.stream()
                .filter(band -> score.compareTo(band.from()) >= 0)
                .max(comparing(ColourBand::from))
                .orElseThrow(() -> new IllegalArgumentException("No colour for a score of " + score))
                .colour();
    }

    /** The item of this code. */
    Optional<RatingItem> item(String code) {
        return categories.stream()
                .flatMap(category -> category.items().stream())
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    private List<InputError> errorsOf(RatingSheet sheet) {
        var errors = new ArrayList<InputError>();
        var seen = new HashSet<String>();
        for (var place = 0; place < sheet.items().size(); place++) {
            var found = sheet.items().get(place);
            var pointer = "/items/" + place;
            var item = item(found.item()).orElse(null);
            if (item == null) {
                errors.add(new InputError(pointer + "/item", "rating-item-unknown", found.item()));
            } else if (!seen.add(item.code())) {
                errors.add(new InputError(pointer + "/item", "rating-item-repeated", item.code()));
            } else if (item.per() == null && found.times() > 1) {
                errors.add(new InputError(pointer + "/times", "rating-item-counts-once", item.code()));
            } else if (item.excludes().stream().anyMatch(other -> names(sheet, other))) {
                errors.add(new InputError(pointer + "/item", "rating-item-contradicted", item.code()));
            }
        }
        errors.addAll(errorsOfDirectReds(sheet));
        return errors;
    }

    private List<InputError> errorsOfDirectReds(RatingSheet sheet) {
        var errors = new ArrayList<InputError>();
        var seen = new HashSet<String>();
        for (var place = 0; place < sheet.directReds().size(); place++) {
            var code = sheet.directReds().get(place).item();
            var pointer = "/directReds/" + place + "/item";
            if (directReds.stream().noneMatch(directRed -> directRed.code().equals(code))) {
                errors.add(new InputError(pointer, "rating-item-unknown", code));
            } else if (!seen.add(code)) {
                errors.add(new InputError(pointer, "rating-item-repeated", code));
            }
        }
        return errors;
    }

    private static boolean names(RatingSheet sheet, String code) {
        return sheet.items().stream().anyMatch(found -> found.item().equals(code));
    }
}
