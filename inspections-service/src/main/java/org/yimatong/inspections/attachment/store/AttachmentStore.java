package org.yimatong.inspections.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps contents, each under the SHA-256 of its bytes: the same content is kept once. */
public interface AttachmentStore {

    /**
     * Keeps the file's content. Once this returns, it is durable. Once more changes nothing.
     *
     * @param sha256 of the content, in 64 hexadecimal digits, lower case
     * @param file left where it is, or moved
     */
    void keep(String sha256, Path file) throws IOException;

    /** The content, to be closed by the caller. */
    InputStream open(String sha256) throws IOException;

    /** Forgets the content, if it is kept. */
    void discard(String sha256) throws IOException;
}
