package org.yimatong.inspections.attachment.check;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is to be kept.
 *
 * @param file where it lies for now
 * @param sha256 in 64 hexadecimal digits, lower case
 * @param capture when and where it was taken, if it is a photo that tells
 */
public record Checked(
        Path file, long bytes, String sha256, @Nullable Capture capture) {}
