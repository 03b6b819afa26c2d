package org.yimatong.kit.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** Refuses the one character that an address may hold and PostgreSQL may not: a filter or a name with a NUL is none. */
class StorableQuery {

    @ServerRequestFilter
    void check(UriInfo address) {
        var errors = Stream.of(address.getPathParameters(), address.getQueryParameters())
                .flatMap(parameters -> parameters.entrySet().stream())
                .filter(StorableQuery::isRefused)
                .map(parameter -> new InputError(parameter.getKey(), "text-deceptive"))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static boolean isRefused(Map.Entry<String, List<String>> parameter) {
        return parameter.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0);
    }
}
