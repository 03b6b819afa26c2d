package org.yimatong.kit.problem;

import java.util.List;

/** The request can be read, but some of what it says cannot be. Becomes 422 Unprocessable Content. */
public class InvalidInput extends Refusal {

    private final transient List<InputError> errors;

    public InvalidInput(List<InputError> errors) {
        super(422, "invalid-input", errors.size());
        this.errors = List.copyOf(errors);
    }

    /** The input is wrong at one place. */
    public InvalidInput(String pointer, String code, Object... parameters) {
        this(List.of(new InputError(pointer, code, parameters)));
    }

    @Override
    public List<InputError> errors() {
        return errors;
    }
}
