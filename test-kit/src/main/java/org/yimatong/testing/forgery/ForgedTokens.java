package org.yimatong.testing.forgery;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of forged tokens we know, each of which would let in somebody who has the role if it were believed. */
public final class ForgedTokens {

    private ForgedTokens() {}

    public static List<ForgedToken> of(String role) {
        return Stream.of(
                        new ForgedSignatures(role).all(),
                        new ForgedHeaders(role).all(),
                        new ForgedClaims(role).all(),
                        new ForgedForms(role).all())
                .flatMap(List::stream)
                .toList();
    }

    /** What all of them are made from; if it were not let in, they would prove nothing. */
    public static ForgedToken genuine(String role) {
        return ForgedToken.bearer("genuine", Draft.valid(role).compact());
    }
}
