package org.yimatong.inspections.attachment.check;

import java.io.IOException;
import java.nio.file.Path;

/** Checks a received file, and makes of it what is to be kept. */
public final class ContentCheck {

    private ContentCheck() {}

    /**
     * @param mediaType what its sender takes it for
     * @param scratch where a photo is written anew; deleted by the caller, whatever happens
     * @param pageLimit of a PDF
     * @throws Unfit if it is not to be kept
     */
    public static Checked check(Path received, String mediaType, Path scratch, int pageLimit)
            throws Unfit, IOException {
        var kind = ContentKind.of(received);
        if (!kind.mediaType().equals(mediaType)) {
            throw new Unfit("content-of-another-type");
        }
        return switch (kind) {
            case JPEG -> {
                var exif = Exif.of(received);
                PhotoRemaking.jpeg(received, scratch, exif.orientation());
                yield checked(scratch, exif);
            }
            case PNG -> {
                PhotoRemaking.png(received, scratch);
                yield checked(scratch, Exif.NONE);
            }
            case PDF -> {
                PdfCheck.require(received, pageLimit);
                yield checked(received, Exif.NONE);
            }
        };
    }

    private static Checked checked(Path file, Exif exif) throws IOException {
        return new Checked(file, java.nio.file.Files.size(file), Sha256.of(file), exif.capture());
    }
}
