package org.yimatong.inspections.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.yimatong.inspections.document.paper.Press.Print;

/**
 * What tells the paper of a document from any other.
 *
 * @param sha256 of its bytes, in hexadecimal digits
 * @param missing characters that could not be printed; a sign stands for each
 */
@Embeddable
public record PaperSeal(
        @Column(updatable = false) String sha256,
        @Column(updatable = false) int pages,
        @Column(updatable = false) String missing) {

    static PaperSeal of(Print print) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(print.pdf());
            var missing = new StringBuilder();
            print.missing().forEach(missing::appendCodePoint);
            return new PaperSeal(HexFormat.of().formatHex(digest), print.pages(), missing.toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
