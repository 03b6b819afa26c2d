package org.yimatong.gateway.codeview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** Whether codes can be looked up, and whether a restart could help if not. */
@ApplicationScoped
class CodeViewHealth {

    private final CodeView view;
    private final CodeViewFeed feed;

    CodeViewHealth(CodeView view, CodeViewFeed feed) {
        this.view = view;
        this.feed = feed;
    }

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck readiness() {
        return () -> {
            var answer = HealthCheckResponse.named("code-view");
            var codes = view.codes();
            return codes == null
                    ? answer.down().withData("reason", "loading").build()
                    : answer.up().withData("codes", codes.size()).build();
        };
    }

    @Produces
    @Liveness
    @ApplicationScoped
    HealthCheck liveness() {
        return () -> HealthCheckResponse.named("code-view-feed")
                .status(feed.isAlive())
                .build();
    }
}
