package org.yimatong.enterprises.code;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A token that a code had before: whoever holds a sign with it holds nothing. */
@Entity
class RetiredToken {

    @Embeddable
    record Id(String uscc, Instant until) {}

    @EmbeddedId
    private Id id;

    private @Nullable String token;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RetiredToken() {}

    /** The token of the code, which another takes the place of at the instant. */
    static RetiredToken of(Code code, Instant until) {
        var retired = new RetiredToken();
        retired.id = new Id(code.uscc(), until);
        retired.token = code.token().value();
        return retired;
    }

    /** Empty if it was retired before tokens were kept. */
    Optional<Token> token() {
        return Optional.ofNullable(token).map(Token::new);
    }
}
