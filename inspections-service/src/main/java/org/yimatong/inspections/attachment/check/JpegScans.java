package org.yimatong.inspections.attachment.check;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * How a JPEG is laid out, as far as it decides what decoding it costs.
 *
 * @param severalPasses whether its pixels come in several passes over the whole, one finer than the other or one for
 *     each colour
 */
record JpegScans(boolean severalPasses) {

    /** Encoders make a dozen; each costs a pass over all pixels, and takes a hundred bytes of a file. */
    private static final int MOST_SCANS = 60;

    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    /** Frames of which each pass makes the pixels finer (ITU-T T.81, table B.1). */
    private static final Set<Integer> PROGRESSIVE = Set.of(0xC2, 0xC6, 0xCA, 0xCE);

    /** Segments between C0 and CF that are no frames. */
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);

    /** Where a frame says how many components it has, behind its length. */
    private static final int COMPONENTS = 5;

    /**
     * Reads the segments as a decoder does, up to the end of the image: thumbnails within them and films behind it are
     * none of its business.
     *
     * @throws Unfit if it has more scans than any encoder makes
     */
    static JpegScans of(Path file) throws IOException, Unfit {
        try (var content = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 65_536))) {
            return of(content);
        } catch (EOFException cutOff) {
            throw new Unfit("image-unreadable");
        }
    }

    private static JpegScans of(DataInputStream content) throws IOException, Unfit {
        var severalPasses = false;
        var components = 0;
        var scans = 0;
        for (int marker; (marker = nextMarker(content)) != END_OF_IMAGE; ) {
            var segment = content.readNBytes(Math.max(content.readUnsignedShort() - 2, 0));
            if (marker == START_OF_SCAN && segment.length > 0) {
                severalPasses |= segment[0] < components;
                if (++scans > MOST_SCANS) {
                    throw new Unfit("image-too-complex");
                }
            } else if (marker >= 0xC0 && marker <= 0xCF && !NO_FRAMES.contains(marker) && segment.length > COMPONENTS) {
                components = segment[COMPONENTS];
                severalPasses |= PROGRESSIVE.contains(marker);
            }
        }
        return new JpegScans(severalPasses);
    }

    /** The next marker that begins a segment or ends the image, as the end of the file does; pixels contain none. */
    private static int nextMarker(DataInputStream content) throws IOException {
        var before = 0;
        for (int octet; (octet = content.read()) >= 0; before = octet) {
            if (before == 0xFF && (octet >= 0xC0 && octet < 0xD0 || octet >= END_OF_IMAGE && octet < 0xFF)) {
                return octet;
            }
        }
        return END_OF_IMAGE;
    }
}
