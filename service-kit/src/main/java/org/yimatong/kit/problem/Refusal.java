package org.yimatong.kit.problem;

import java.util.List;
import java.util.Map;

/**
 * A request that is refused, and why.
 *
 * <p>The {@code type} is stable, stands in {@code docs/problems.md} and is the last segment of the problem's type URI.
 * Its texts stand in the problem texts under {@code <type>.title} and {@code <type>.detail}.
 */
public abstract class Refusal extends RuntimeException {

    private final int status;
    private final String type;
    private final transient Object[] parameters;

    /**
     * @param status of HTTP
     * @param parameters values for the detail's text
     */
    protected Refusal(int status, String type, Object... parameters) {
        super(ProblemTexts.detailInEnglish(type, parameters));
        this.status = status;
        this.type = type;
        this.parameters = parameters;
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    Object[] parameters() {
        return parameters;
    }

    /** What is wrong where, if it can be told. */
    public List<InputError> errors() {
        return List.of();
    }

    /** Further members of the problem document, for programs. */
    public Map<String, Object> members() {
        return Map.of();
    }

    /** Further headers of the answer. */
    public Map<String, String> headers() {
        return Map.of();
    }
}
