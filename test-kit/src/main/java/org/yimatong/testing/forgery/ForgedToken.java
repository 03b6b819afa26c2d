package org.yimatong.testing.forgery;

/**
 * Something that looks like an access token and is none.
 *
 * @param kind what is wrong with it
 * @param authorization value of the header
 */
public record ForgedToken(String kind, String authorization) {

    static ForgedToken bearer(String kind, String token) {
        return new ForgedToken(kind, "Bearer " + token);
    }

    /** Its kind, which names the test. */
    @Override
    public String toString() {
        return kind;
    }
}
