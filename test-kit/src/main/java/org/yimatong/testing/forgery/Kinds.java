package org.yimatong.testing.forgery;

import java.util.ArrayList;
import java.util.List;

/** Forged tokens, as they are made. */
final class Kinds {

    private final List<ForgedToken> made = new ArrayList<>();

    Kinds add(String kind, Draft draft) {
        return add(kind, draft.compact());
    }

    Kinds add(String kind, String token) {
        made.add(ForgedToken.bearer(kind, token));
        return this;
    }

    Kinds addWhole(String kind, String authorization) {
        made.add(new ForgedToken(kind, authorization));
        return this;
    }

    List<ForgedToken> all() {
        return List.copyOf(made);
    }
}
