package org.yimatong.hazards.sensorthings.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.kit.clock.Century;
import org.yimatong.kit.problem.InvalidInput;

/**
 * Where a page of readings ended.
 *
 * @param observedAt as {@link EpochMicros}
 */
public record ReadingPlace(long observedAt, long sequence) implements Place {

    private static final Pattern FORM = Pattern.compile("(\\d{1,17})\\.(\\d{1,19})");

    public static ReadingPlace of(Reading reading) {
        return new ReadingPlace(reading.observedAt(), reading.sequence());
    }

    /** Opaque to callers. */
    public String encoded() {
        var text = observedAt + "." + sequence;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws InvalidInput if it was not made by {@link #encoded()} */
    static ReadingPlace decoded(String option, String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var form = FORM.matcher(new String(bytes, StandardCharsets.US_ASCII));
            if (form.matches()) {
                var place = new ReadingPlace(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)));
                if (Century.has(EpochMicros.toInstant(place.observedAt))) {
                    return place;
                }
            }
        } catch (IllegalArgumentException notOurs) {
            // told below
        }
        throw new InvalidInput(option, "skiptoken-invalid");
    }

    public boolean isBefore(Reading reading) {
        return compare(reading) < 0;
    }

    public boolean isAfter(Reading reading) {
        return compare(reading) > 0;
    }

    private int compare(Reading reading) {
        var byTime = Long.compare(observedAt, reading.observedAt());
        return byTime == 0 ? Long.compare(sequence, reading.sequence()) : byTime;
    }
}
