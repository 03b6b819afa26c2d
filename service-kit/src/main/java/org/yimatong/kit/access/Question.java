package org.yimatong.kit.access;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the identity provider was asked about one token. Asked at this moment: what it answers may have been true then,
 * and no longer when the answer comes.
 *
 * @param asked in nanoseconds, of a clock that nobody sets
 * @param said last about the token, this answer included once it has come; all questions about the token share it
 */
record Question(long asked, CompletableFuture<TokenStanding> answer, AtomicReference<Known> said) {

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

        /** Answers overtake each other: of two the one counts that was asked for later. */
        Known orLater(Known other) {
            return standing == TokenStanding.UNKNOWN || other.asked - asked > 0 ? other : this;
        }
    }

    /** What is known of the token by now. */
    Known known() {
        return said.get();
    }
}
