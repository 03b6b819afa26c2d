package org.yimatong.kit.precondition;

import org.jspecify.annotations.Nullable;

/** The version of a thing that the caller has seen, by {@code If-Match}. */
public final class ExpectedVersion {

    private final String etag;

    private ExpectedVersion(String etag) {
        this.etag = etag;
    }

    /**
     * @param ifMatch the header, one strong entity tag
     * @throws PreconditionRequired if there is none
     */
    public static ExpectedVersion of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        return new ExpectedVersion(ifMatch.strip());
    }

    /** @throws StaleVersion if the thing has another version */
    public void require(Versioned current) {
        require(current.version(), current);
    }

    /**
     * @param current the thing as it is, for {@link StaleVersion#current()}
     * @throws StaleVersion if {@code version} is not the expected one
     */
    public void require(long version, Object current) {
        if (!etag.equals(ETags.of(version))) {
            throw new StaleVersion(current);
        }
    }
}
