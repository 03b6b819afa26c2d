package org.yimatong.kit.problem;

/** There is no such thing, or none that the caller may see: the two are told apart by nobody. Becomes 404 Not Found. */
public class NotFound extends Refusal {

    public NotFound() {
        super(404, "not-found");
    }
}
