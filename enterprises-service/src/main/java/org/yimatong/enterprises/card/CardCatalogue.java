package org.yimatong.enterprises.card;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * What each colour of card obliges to. A proposal of this project: the bureau's own rule is not published. An
 * obligation is never changed or taken out once cards name it; it may be superseded by another.
 */
public final class CardCatalogue {

    private static final String TABLE = "/card/obligations.csv";

    /** In the order in which they are offered: gravest colour first. */
    public static final List<CardObligation> OBLIGATIONS = read();

    private CardCatalogue() {}

    static Optional<CardObligation> obligation(String code) {
        return OBLIGATIONS.stream()
                .filter(obligation -> obligation.code().equals(code))
                .findFirst();
    }

    private static List<CardObligation> read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var stream = CardCatalogue.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException("Built without " + TABLE);
            }
            return format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8)).stream()
                    .map(row -> new CardObligation(
                            CardColour.valueOf(row.get("colour")),
                            row.get("code"),
                            row.get("chinese"),
                            row.get("english")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
