package org.yimatong.gateway.codeview;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The codes as they may be shown, so that a look-up asks nobody. */
@Singleton
public class CodeView {

    private volatile @Nullable Codes codes;

    /**
     * All codes; absent until those that had been announced when we started have been read, for until then nobody may
     * be told that a code does not exist.
     */
    public @Nullable Codes codes() {
        return codes;
    }

    /** Shows these codes from now on, instead of any shown before. */
    void show(Codes complete) {
        codes = complete;
    }
}
