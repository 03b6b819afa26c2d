package org.yimatong.kit.thing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.yimatong.kit.http.ReadsOwnQuery;

/** Reads its query itself. */
@Path("/own-query")
@ReadsOwnQuery
@RunOnVirtualThread
@RolesAllowed("keeper")
class OwnQueryResource {

    @GET
    public String all() {
        return "all";
    }
}
