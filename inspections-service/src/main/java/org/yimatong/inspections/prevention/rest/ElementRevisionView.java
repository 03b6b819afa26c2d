package org.yimatong.inspections.prevention.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.inspections.prevention.chain.ChainRevision;

/**
 * What an element of the chain said at one version.
 *
 * @param deleted whether it was deleted with this version
 * @param by name of who sent it
 */
@Schema(
        name = "ElementRevision",
        requiredProperties = {"version", "content", "deleted", "by", "at"})
record ElementRevisionView(
        long version,

        @JsonRawValue @Schema(implementation = Map.class) String content,

        boolean deleted,
        String by,
        Instant at) {

    static ElementRevisionView of(ChainRevision revision) {
        return new ElementRevisionView(
                revision.version(), revision.content(), revision.isDeletion(), revision.byName(), revision.at());
    }
}
