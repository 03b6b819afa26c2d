package org.yimatong.hazards.telemetry.rest;

import java.util.ArrayList;
import java.util.List;
import org.yimatong.hazards.telemetry.EpochMicros;

/** Whole minutes as RFC 3339, tens of thousands at once: the day is written once, and each minute added to it. */
final class BeginsAsText {

    private static final long MINUTE = 60_000_000L;
    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;

    private long day = Long.MIN_VALUE;
    private String date = "";

    List<String> of(long[] begins) {
        var texts = new ArrayList<String>(begins.length);
        for (var begin : begins) {
            texts.add(of(begin / MINUTE));
        }
        return texts;
    }

    private String of(long minute) {
        var dayOfMinute = Math.floorDiv(minute, MINUTES_OF_DAY);
        if (dayOfMinute != day) {
            day = dayOfMinute;
            date = EpochMicros.toInstant(day * MINUTES_OF_DAY * MINUTE)
                    .toString()
                    .substring(0, "2026-11-22T".length());
        }
        var rest = Math.floorMod(minute, MINUTES_OF_DAY);
        return date + twoDigits(rest / MINUTES_OF_HOUR) + ':' + twoDigits(rest % MINUTES_OF_HOUR) + ":00Z";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
