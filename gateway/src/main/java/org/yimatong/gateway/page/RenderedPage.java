package org.yimatong.gateway.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page that has been rendered but for the instant its data are as of.
 *
 * <p>The instant moves on every second, the rest only when the code changes; so the whole is put together once a second
 * at most, however often it is looked at.
 */
final class RenderedPage {

    /** Stands in the rendered template where the instant belongs. */
    static final String AS_OF = "\uFFFC";

    /** Room for the instant, wherever it stands. */
    private static final int OF_INSTANTS = 200;

    private final List<byte[]> segments;
    private final int size;
    private final String neverKnown;
    private volatile @Nullable Complete newest;

    /** @param neverKnown what to say instead of the instant when there is none */
    RenderedPage(String html, String neverKnown) {
        this.segments = Stream.of(html.split(Pattern.quote(AS_OF), -1))
                .map(segment -> segment.getBytes(UTF_8))
                .toList();
        this.size = segments.stream().mapToInt(segment -> segment.length).sum() + OF_INSTANTS;
        this.neverKnown = neverKnown;
    }

    /** A page ready to be sent; its bytes must not be changed. */
    record Complete(@Nullable Instant asOf, Buffer bytes, String length) {}

    Complete at(@Nullable Instant asOf) {
        var complete = newest;
        if (complete == null || !Objects.equals(complete.asOf(), asOf)) {
            var bytes = putTogether(asOf == null ? neverKnown : WallClock.element(asOf));
            complete = new Complete(asOf, bytes, Integer.toString(bytes.length()));
            newest = complete;
        }
        return complete;
    }

    private Buffer putTogether(String asOf) {
        var page = Buffer.buffer(size);
        for (var i = 0; i < segments.size(); i++) {
            if (i > 0) {
                page.appendString(asOf);
            }
            page.appendBytes(segments.get(i));
        }
        return page;
    }
}
