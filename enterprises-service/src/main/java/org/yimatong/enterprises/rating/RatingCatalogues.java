package org.yimatong.enterprises.rating;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The editions of the guideline that this service knows, from the tables it is built with. */
public final class RatingCatalogues {

    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** 应急〔2018〕19号, with the reading of its doubtful points that ADR 24 gives. */
    public static final RatingCatalogue CURRENT = read("2018-19");

    private RatingCatalogues() {}

    private static RatingCatalogue read(String edition) {
        var items = rows(edition, "items").stream()
                .collect(groupingBy(row -> row.get("category"), LinkedHashMap::new, toList()));
        return new RatingCatalogue(
                edition,
                items.entrySet().stream()
                        .map(category -> new RatingCategory(
                                category.getKey(),
                                new BigDecimal(category.getValue().getFirst().get("maximum")),
                                category.getValue().stream()
                                        .map(RatingCatalogues::item)
                                        .toList()))
                        .toList(),
                rows(edition, "direct-reds").stream()
                        .map(row -> new DirectRed(row.get("code"), row.get("text")))
                        .toList(),
                rows(edition, "colours").stream()
                        .map(row -> new ColourBand(
                                RiskColour.valueOf(row.get("colour")),
                                new BigDecimal(row.get("from")),
                                row.get("supervision")))
                        .toList());
    }

    private static RatingItem item(CSVRecord row) {
        var per = textOrNull(row.get("per"));
        var excludes = textOrNull(row.get("excludes"));
        return new RatingItem(
                row.get("code"),
                new BigDecimal(row.get("points")),
                per == null ? null : RatingItem.Per.valueOf(per),
                textOrNull(row.get("greatest_of")),
                excludes == null ? Set.of() : Set.of(excludes.split(" ")),
                row.get("text"));
    }

    private static @Nullable String textOrNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<CSVRecord> rows(String edition, String table) {
        var resource = "/rating/%s/%s.csv".formatted(edition, table);
        try (var stream = RatingCatalogues.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Built without " + resource);
            }
            return TABLE.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
