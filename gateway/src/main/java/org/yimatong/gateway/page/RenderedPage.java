package org.yimatong.gateway.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.Arrays;
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

    private final List<ByteBuf> segments;
    private final int size;
    private final Function<@Nullable Instant, String> instants;
    private volatile @Nullable Filling newest;

    private RenderedPage(String text, String gap, Function<@Nullable Instant, String> instants) {
        this.segments = Stream.of(text.split(Pattern.quote(gap), -1))
                .map(RenderedPage::bytes)
                .toList();
        this.size = segments.stream().mapToInt(ByteBuf::readableBytes).sum();
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

    /** A page ready to be sent. */
    record Complete(Buffer bytes, String length) {}

    /** An instant as it fills the gaps, and the length of the page with it. */
    private record Filling(@Nullable Instant asOf, ByteBuf bytes, String length) {}

    Complete at(@Nullable Instant asOf) {
        var filling = newest;
        if (filling == null || !Objects.equals(filling.asOf(), asOf)) {
            filling = filling(asOf);
            newest = filling;
        }
        return new Complete(filled(filling), filling.length());
    }

    private Filling filling(@Nullable Instant asOf) {
        var bytes = bytes(instants.apply(asOf));
        return new Filling(asOf, bytes, Integer.toString(size + (segments.size() - 1) * bytes.readableBytes()));
    }

    /** On the heap and sent many times, so not to be released. */
    private static ByteBuf bytes(String text) {
        return Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(text.getBytes(UTF_8)));
    }

    /** Holds the parts themselves: they are copied once, when they are sent. */
    private Buffer filled(Filling filling) {
        var parts = new ByteBuf[2 * segments.size() - 1];
        Arrays.fill(parts, filling.bytes());
        for (var i = 0; i < segments.size(); i++) {
            parts[2 * i] = segments.get(i);
        }
        return Buffer.buffer(Unpooled.wrappedBuffer(parts.length, parts));
    }
}
