package org.yimatong.enterprises.risk.ogc.rest;

import java.util.List;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.Refusal;

/** A parameter that is not known or cannot be read; 400, as OGC 17-069 asks (requirements 8 and 9 of its core). */
final class QueryRefused extends Refusal {

    private final transient List<InputError> errors;

    QueryRefused(String parameter, String code, Object... parameters) {
        super(400, "query-refused");
        this.errors = List.of(new InputError(parameter, code, parameters));
    }

    @Override
    public List<InputError> errors() {
        return errors;
    }
}
