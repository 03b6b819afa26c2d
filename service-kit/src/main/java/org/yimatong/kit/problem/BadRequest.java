package org.yimatong.kit.problem;

/** The request cannot be read as what it should be. Becomes 400 Bad Request. */
public class BadRequest extends Refusal {

    public BadRequest(String type, Object... parameters) {
        super(400, type, parameters);
    }
}
