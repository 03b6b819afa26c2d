package org.yimatong.kit.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yimatong.kit.problem.InvalidInput;

/**
 * Refuses parameters of an address that its operation does not know or cannot read. A misspelt filter that is passed
 * over would be answered with the whole list, and a wrong answer looks like a right one.
 */
@Singleton
class StrictAddress {

    private final Map<Method, AddressParameters> known = new ConcurrentHashMap<>();

    /** After the check of what can be stored at all. */
    @ServerRequestFilter(priority = Priorities.USER + 1)
    void check(UriInfo address, ResourceInfo operation) {
        var errors = known.computeIfAbsent(operation.getResourceMethod(), AddressParameters::of)
                .errorsIn(address.getPathParameters(), address.getQueryParameters());
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
