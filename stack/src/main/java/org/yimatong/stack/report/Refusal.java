package org.yimatong.stack.report;

/** The launcher cannot go on, for a reason its user can do something about. */
public final class Refusal extends RuntimeException {

    private final String explanation;

    /** @param explanation what is wrong and what to do, in whole sentences */
    public Refusal(String explanation) {
        super(explanation);
        this.explanation = explanation;
    }

    public String explanation() {
        return explanation;
    }
}
