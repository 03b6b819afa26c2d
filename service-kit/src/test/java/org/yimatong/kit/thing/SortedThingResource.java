package org.yimatong.kit.thing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.paging.PageRequest;

/** Takes each kind of parameter that an address may have. */
@Path("/sorted-things")
@RunOnVirtualThread
@RolesAllowed("keeper")
class SortedThingResource {

    enum Order {
        NEWEST,
        HEAVIEST
    }

    record Wanted(
            @QueryParam("order") @Nullable Order order,
            @QueryParam("orders") List<Order> orders,
            @QueryParam("owner") @Nullable UUID owner) {}

    @GET
    public String list(
            @BeanParam Wanted wanted,
            @BeanParam @Valid PageRequest page,
            @RestQuery @DefaultValue("false") boolean heavy,
            @RestQuery @Nullable String name) {
        return "%s %s %s %s %s %s"
                .formatted(wanted.order(), wanted.orders(), wanted.owner(), page.limit(), heavy, name);
    }

    @GET
    @Path("/{id}/shelves/{shelf}")
    public String get(UUID id, @RestPath int shelf) {
        return id + " " + shelf;
    }
}
