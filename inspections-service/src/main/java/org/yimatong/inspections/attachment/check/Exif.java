package org.yimatong.inspections.attachment.check;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.clock.Century;

/**
 * What a photo says of itself (JEITA CP-3451). Whatever cannot be read is not said.
 *
 * @param orientation how it is to be turned, 1 to 8
 */
record Exif(int orientation, @Nullable Capture capture) {

    static final Exif NONE = new Exif(1, null);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    /** A tenth of a metre: no camera knows better. */
    private static final int DECIMALS = 6;

    static Exif of(Path jpeg) throws IOException {
        try (var content = Files.newInputStream(jpeg)) {
            return of(JpegMetadataReader.readMetadata(content, List.of(new ExifReader())));
        } catch (JpegProcessingException | EOFException | RuntimeException unreadable) {
            return NONE;
        }
    }

    private static Exif of(Metadata metadata) {
        var orientation = metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .filter(turn -> turn != null && turn >= 1 && turn <= 8)
                .findFirst()
                .orElse(1);
        var at = timeOf(metadata);
        var place = placeOf(metadata);
        var capture = place == null ? new Capture(at, null, null) : captured(at, place);
        return new Exif(orientation, at == null && place == null ? null : capture);
    }

    private static Capture captured(@Nullable LocalDateTime at, GeoLocation place) {
        return new Capture(at, degrees(place.getLongitude()), degrees(place.getLatitude()));
    }

    private static @Nullable GeoLocation placeOf(Metadata metadata) {
        var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        var place = gps == null ? null : gps.getGeoLocation();
        return place != null && isOnEarth(place) ? place : null;
    }

    private static @Nullable LocalDateTime timeOf(Metadata metadata) {
        var camera = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var text = camera == null ? null : camera.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
        if (text == null) {
            return null;
        }
        try {
            var time = LocalDateTime.parse(text.strip(), TIME);
            return Century.has(time.toLocalDate()) ? time : null;
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    /** Cameras without a fix say 0, 0. */
    private static boolean isOnEarth(GeoLocation place) {
        return !place.isZero() && Math.abs(place.getLatitude()) <= 90 && Math.abs(place.getLongitude()) <= 180;
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
