package org.yimatong.inspections.prevention.chain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.risk.RiskMethods;
import org.yimatong.kit.problem.InvalidInput;

/** What an element of the chain says. */
public interface ElementContent {

    /**
     * The element above it in the chain.
     *
     * @param key of the parent, as its kind knows it
     * @param pointer to where the content names it
     * @param asOf when the parent has to have stood, if not now
     */
    record Parent(
            ElementKind<?, ?> kind,
            Object key,
            String pointer,
            @Nullable Instant asOf) {

        public Parent(ElementKind<?, ?> kind, Object key, String pointer) {
            this(kind, key, pointer, null);
        }
    }

    /** Empty for the top of the chain. */
    Optional<Parent> parent();

    /** @throws InvalidInput if its parts contradict each other, or a risk cannot be graded */
    default void check(Instant now, RiskMethods methods) throws InvalidInput {}

    /**
     * @param earlier what stands in its place now
     * @throws InvalidInput if it may not take that place
     */
    default void checkAgainst(ElementContent earlier) throws InvalidInput {}
}
