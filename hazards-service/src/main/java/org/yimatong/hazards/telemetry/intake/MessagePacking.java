package org.yimatong.hazards.telemetry.intake;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InvalidInput;

/** Unpacks messages, as far as they are worth it: never more than the largest message, however small it came. */
@Singleton // asked for each message: without a proxy
class MessagePacking {

    static final String GZIP = "gzip";

    private static final int BUFFER = 16 * 1_024;

    /** Below, the ratio says nothing. */
    private static final int HARMLESS = 64 * 1_024;

    private final long limit;
    private final int ratio;

    MessagePacking(IntakeConfig config) {
        this.limit = config.messageBytes().asLongValue();
        this.ratio = config.packingRatio();
    }

    /**
     * The message as it was before it was packed.
     *
     * @param encoding by {@code Content-Encoding}; null if it was not packed
     * @throws UnknownContentEncoding if it is neither gzip nor nothing
     * @throws MessageTooLarge if it is larger than a message may be, or packed more densely than readings can be
     * @throws InvalidInput if it is no gzip
     */
    byte[] unpack(byte[] body, @Nullable String encoding) {
        var packing = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        return switch (packing) {
            case "identity", "" -> within(body);
            case GZIP, "x-gzip" -> gunzip(body);
            default -> throw new UnknownContentEncoding();
        };
    }

    /** How many bytes the body may have come to before it turned out to be of no use. */
    int worstOf(byte[] body, @Nullable String encoding) {
        return (int)
                (encoding == null ? body.length : Math.max(body.length, Math.min(limit, (long) body.length * ratio)));
    }

    private byte[] within(byte[] message) {
        if (message.length > limit) {
            throw MessageTooLarge.inBytes(limit);
        }
        return message;
    }

    private byte[] gunzip(byte[] packed) {
        var unpacked = new ByteArrayOutputStream(BUFFER);
        var buffer = new byte[BUFFER];
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
            for (int read; (read = stream.read(buffer)) > 0; ) {
                unpacked.write(buffer, 0, read);
                check(unpacked.size(), packed.length);
            }
            return unpacked.toByteArray();
        } catch (ZipException | EOFException noGzip) {
            throw new InvalidInput("", "gzip-malformed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(int unpacked, int packed) {
        if (unpacked > limit) {
            throw MessageTooLarge.inBytes(limit);
        }
        if (unpacked > HARMLESS && unpacked > (long) packed * ratio) {
            throw MessageTooLarge.inRatio(ratio);
        }
    }
}
