package org.yimatong.inspections.attachment.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are kept. */
public enum ContentKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf");

    private static final int HEAD = 12;

    private final String mediaType;
    private final String extension;

    ContentKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without the dot. */
    public String extension() {
        return extension;
    }

    /** The kind of this media type, if it is one of ours. */
    public static Optional<ContentKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /**
     * The kind a file is by its first bytes, whatever it is called.
     *
     * @throws Unfit if it is none of ours
     */
    static ContentKind of(Path file) throws IOException, Unfit {
        byte[] head;
        try (var content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD);
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (text.startsWith("%PDF-")) {
            return PDF;
        }
        throw new Unfit(isHeic(text) ? "heic-not-readable" : "content-unknown");
    }

    /** Brands of ISO/IEC 23008-12, in the box that comes first. */
    private static boolean isHeic(String head) {
        return head.length() == HEAD
                && head.startsWith("ftyp", 4)
                && java.util.Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif")
                        .contains(head.substring(8));
    }
}
