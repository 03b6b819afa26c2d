package org.yimatong.kit.precondition;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers the steps people take with one kind of thing: shows the thing as it is afterwards, its version as the entity
 * tag. Who had seen an older one is shown the current one.
 */
public final class StepAnswers<T extends Versioned, V> {

    private final Class<T> kind;
    private final Function<T, V> view;

    /** @param view the thing as its callers see it */
    public StepAnswers(Class<T> kind, Function<T, V> view) {
        this.kind = kind;
        this.view = view;
    }

    /**
     * Takes the step and answers the thing after it.
     *
     * @throws StaleVersion with the current thing as the member {@code current} of the problem
     */
    public RestResponse<V> after(Supplier<T> step) {
        try {
            return of(step.get());
        } catch (StaleVersion stale) {
            throw kind.isInstance(stale.current()) ? stale.showing(view.apply(kind.cast(stale.current()))) : stale;
        }
    }

    /** The thing as it is. */
    public RestResponse<V> of(T thing) {
        return ResponseBuilder.ok(view.apply(thing))
                .header("ETag", ETags.of(thing.version()))
                .build();
    }
}
