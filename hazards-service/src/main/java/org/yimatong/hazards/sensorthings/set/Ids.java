package org.yimatong.hazards.sensorthings.set;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids of sources and sensors, as they are written in full. */
final class Ids {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    /** Empty if nothing can have this id. */
    static Optional<UUID> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
