package org.yimatong.kit.access;

import java.util.concurrent.CompletableFuture;

/**
 * What the identity provider was asked about one token. Asked at this moment: what it answers may have been true then,
 * and no longer when the answer comes.
 *
 * @param asked in nanoseconds, of a clock that nobody sets
 * @param before what was known until then
 */
record Question(long asked, CompletableFuture<TokenStanding> answer, Known before) {

    /**
     * What the identity provider said last.
     *
     * @param asked when it was asked
     */
    record Known(TokenStanding standing, long asked) {

        static final Known NOTHING = new Known(TokenStanding.UNKNOWN, 0);

        boolean holds() {
            return standing == TokenStanding.HOLDS;
        }

        /** How the token stands when nobody tells: who is gone stays so until the provider says otherwise. */
        TokenStanding ifUnknown() {
            return standing == TokenStanding.GONE ? TokenStanding.GONE : TokenStanding.UNKNOWN;
        }
    }

    /** What is known after it was asked. */
    Known known() {
        var said = answer.getNow(TokenStanding.UNKNOWN);
        return said == TokenStanding.UNKNOWN || said == before.ifUnknown() ? before : new Known(said, asked);
    }
}
