package org.yimatong.inspections.attachment.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Lets files be asked for by what they are. Quarkus compares {@code Accept} with what an operation says it answers,
 * which of a file nobody knows before it was found: here it is put aside, to be compared by the operation itself.
 */
@ApplicationScoped
class FileRequests {

    private static final Pattern CONTENT = Pattern.compile("/api/v1/attachments/[^/]+/content/?");

    private static final String ACCEPT = "Accept";
    private static final String ADMITTED = FileRequests.class.getName();

    /** Before the operation is chosen. */
    private static final int EARLY = 10;

    private final CurrentVertxRequest current;

    FileRequests(CurrentVertxRequest current) {
        this.current = current;
    }

    void install(@Observes Filters filters) {
        filters.register(FileRequests::putAside, EARLY);
    }

    /** What the caller admits. */
    AdmittedTypes admitted() {
        return AdmittedTypes.of(Objects.requireNonNull(
                current.getCurrent().<List<String>>get(ADMITTED), "the address of a file is not known as one"));
    }

    private static void putAside(RoutingContext call) {
        var request = call.request();
        if (CONTENT.matcher(call.normalizedPath()).matches()) {
            call.put(ADMITTED, List.copyOf(request.headers().getAll(ACCEPT)));
            request.headers().set(ACCEPT, "*/*");
        }
        call.next();
    }
}
