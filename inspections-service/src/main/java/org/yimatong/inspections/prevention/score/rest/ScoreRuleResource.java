package org.yimatong.inspections.prevention.score.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.inspections.prevention.score.ScoreRule;
import org.yimatong.inspections.prevention.score.ScoreRules;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** The rule of the running score over HTTP. */
@Path("/api/v1/prevention/score-rules")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Dual prevention")
class ScoreRuleResource {

    private final ScoreRules rules;

    ScoreRuleResource(ScoreRules rules) {
        this.rules = rules;
    }

    @GET
    @RolesAllowed({"enterprise", "inspector", "supervisor", "duty-officer", "analyst", "expert"})
    @Operation(
            operationId = "listScoreRules",
            summary = "All versions of the rule of the running score: a proposal, no public definition was found")
    public List<ScoreRule> list() {
        return rules.all();
    }
}
