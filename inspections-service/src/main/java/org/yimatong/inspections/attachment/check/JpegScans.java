package org.yimatong.inspections.attachment.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a JPEG is laid out, as far as it decides what decoding it costs.
 *
 * @param progressive whether its pixels come in several passes over the whole
 */
record JpegScans(boolean progressive) {

    /** Encoders make a dozen; each costs a pass over all pixels, and takes a hundred bytes of a file. */
    private static final int MOST_SCANS = 60;

    private static final int START_OF_SCAN = 0xDA;
    private static final int PROGRESSIVE = 0xC2;
    private static final int PROGRESSIVE_ARITHMETIC = 0xCA;

    /**
     * Markers are found by their bytes, which a stream of pixels cannot contain. Those of a thumbnail are counted too.
     *
     * @throws Unfit if it has more scans than any encoder makes
     */
    static JpegScans of(Path file) throws IOException, Unfit {
        var scans = 0;
        var progressive = false;
        try (var content = new BufferedInputStream(Files.newInputStream(file), 65_536)) {
            var before = 0;
            for (int octet; (octet = content.read()) >= 0; before = octet) {
                if (before != 0xFF) {
                    continue;
                }
                progressive |= octet == PROGRESSIVE || octet == PROGRESSIVE_ARITHMETIC;
                if (octet == START_OF_SCAN && ++scans > MOST_SCANS) {
                    throw new Unfit("image-too-complex");
                }
            }
        }
        return new JpegScans(progressive);
    }
}
