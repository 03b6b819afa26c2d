package org.yimatong.inspections.attachment.rest;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a caller admits as an answer, by {@code Accept} (RFC 9110, 12.5.1). A file is what it is: of what it could be
 * besides there is nothing to choose from.
 *
 * @param ranges without any, everything is admitted
 */
record AdmittedTypes(List<MediaType> ranges) {

    /** Of no file. */
    private static final MediaType NOTHING = new MediaType("none", "none");

    private static final Comparator<MediaType> PRECISION = Comparator.comparing(MediaType::isWildcardType)
            .thenComparing(MediaType::isWildcardSubtype)
            .reversed();

    /** @param headers those of {@code Accept}; what is no media range admits nothing */
    static AdmittedTypes of(List<String> headers) {
        return new AdmittedTypes(headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(AdmittedTypes::range)
                .toList());
    }

    private static MediaType range(String text) {
        try {
            return MediaType.valueOf(text);
        } catch (IllegalArgumentException noRange) {
            return NOTHING;
        }
    }

    /** @throws NotAcceptableException unless the range that is closest to the type has a weight */
    void require(MediaType type) {
        var closest = ranges.stream().filter(type::isCompatible).max(PRECISION);
        if (!ranges.isEmpty() && closest.filter(AdmittedTypes::hasWeight).isEmpty()) {
            throw new NotAcceptableException();
        }
    }

    private static boolean hasWeight(MediaType range) {
        return !range.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?");
    }
}
