package org.yimatong.gateway.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page, or the same for programs, that has been rendered but for the instant its data are as of.
 *
 * <p>The instant moves on every second, the rest only when the code changes; so the instant is written once a second at
 * most, however often it is looked at. The whole is put together for each look: were it kept, pages that live for a
 * second would fill the part of the heap that is cleared in long pauses.
 */
final class RenderedPage {

    /** Stands where the instant belongs: for private use, so in no name that was let in. */
    static final String AS_OF = Character.toString(0xE000);

    private final List<byte[]> segments;
    private final int size;
    private final Function<@Nullable Instant, String> instants;
    private volatile @Nullable Complete newest;

    private RenderedPage(String text, String gap, Function<@Nullable Instant, String> instants) {
        this.segments = Stream.of(text.split(Pattern.quote(gap), -1))
                .map(segment -> segment.getBytes(UTF_8))
                .toList();
        this.size = segments.stream().mapToInt(segment -> segment.length).sum();
        this.instants = instants;
    }

    /** @param neverKnown what to say instead of the instant when there is none */
    static RenderedPage ofHtml(String html, String neverKnown) {
        return new RenderedPage(html, AS_OF, asOf -> asOf == null ? neverKnown : WallClock.element(asOf));
    }

    /** @param json in which the instant is a string of its own */
    static RenderedPage ofJson(String json) {
        return new RenderedPage(json, quoted(AS_OF), asOf -> asOf == null ? "null" : quoted(asOf.toString()));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /** The page as of an instant; the same again until that has moved on. */
    Complete at(@Nullable Instant asOf) {
        var complete = newest;
        if (complete == null || !Objects.equals(complete.asOf, asOf)) {
            complete = new Complete(asOf);
            newest = complete;
        }
        return complete;
    }

    /** The page with its instant, as often as it is looked at. */
    final class Complete {

        private final @Nullable Instant asOf;
        private final byte[] instant;
        private final int bytes;
        private final String length;

        private Complete(@Nullable Instant asOf) {
            this.asOf = asOf;
            this.instant = instants.apply(asOf).getBytes(UTF_8);
            this.bytes = size + (segments.size() - 1) * instant.length;
            this.length = Integer.toString(bytes);
        }

        /** In bytes, as a header says it. */
        String length() {
            return length;
        }

        /** For one look, off the heap, whence it is sent as it is; to be released after that. */
        ByteBuf content() {
            var content = PooledByteBufAllocator.DEFAULT.directBuffer(bytes, bytes);
            content.writeBytes(segments.getFirst());
            for (var segment : segments.subList(1, segments.size())) {
                content.writeBytes(instant).writeBytes(segment);
            }
            return content;
        }
    }
}
