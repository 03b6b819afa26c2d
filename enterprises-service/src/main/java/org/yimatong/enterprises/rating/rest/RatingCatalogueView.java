package org.yimatong.enterprises.rating.rest;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.rating.ColourBand;
import org.yimatong.enterprises.rating.DirectRed;
import org.yimatong.enterprises.rating.RatingCatalogue;
import org.yimatong.enterprises.rating.RatingCategory;
import org.yimatong.enterprises.rating.RatingItem;
import org.yimatong.enterprises.rating.RiskColour;

/** An edition of the guideline as clients see it. Points are decimals. */
@Schema(name = "RatingCatalogue")
record RatingCatalogueView(String edition, List<Category> categories, List<DirectRed> directReds, List<Band> colours) {

    @Schema(name = "RatingCategory")
    record Category(String name, String maximum, List<Item> items) {

        static Category of(RatingCategory category) {
            return new Category(
                    category.name(),
                    category.maximum().toPlainString(),
                    category.items().stream().map(Item::of).toList());
        }
    }

    /** See {@link RatingItem}. */
    @Schema(name = "RatingItem")
    record Item(
            String code,
            String points,
            RatingItem.@Nullable Per per,
            @Nullable String greatestOf,
            SortedSet<String> excludes,
            String text) {

        static Item of(RatingItem item) {
            return new Item(
                    item.code(),
                    item.points().toPlainString(),
                    item.per(),
                    item.greatestOf(),
                    new TreeSet<>(item.excludes()),
                    item.text());
        }
    }

    @Schema(name = "RatingColour")
    record Band(RiskColour colour, String from, String supervision) {

        static Band of(ColourBand band) {
            return new Band(band.colour(), band.from().toPlainString(), band.supervision());
        }
    }

    static RatingCatalogueView of(RatingCatalogue catalogue) {
        return new RatingCatalogueView(
                catalogue.edition(),
                catalogue.categories().stream().map(Category::of).toList(),
                catalogue.directReds(),
                catalogue.colours().stream().map(Band::of).toList());
    }
}
