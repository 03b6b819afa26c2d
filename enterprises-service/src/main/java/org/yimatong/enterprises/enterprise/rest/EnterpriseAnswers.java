package org.yimatong.enterprises.enterprise.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.StaleVersion;
import org.yimatong.kit.problem.Problems;

/** An enterprise as an answer, also where the caller decided on an older state of it. */
@ApplicationScoped
class EnterpriseAnswers {

    private final Problems problems;

    EnterpriseAnswers(Problems problems) {
        this.problems = problems;
    }

    RestResponse<EnterpriseView> of(Enterprise enterprise) {
        return ResponseBuilder.ok(EnterpriseView.of(enterprise))
                .header(HttpHeaders.ETAG, ETags.of(enterprise.version()))
                .build();
    }

    Response of(StaleVersion stale) {
        return stale.current() instanceof Enterprise enterprise
                ? problems.answer(stale, Map.of("current", EnterpriseView.of(enterprise)))
                : problems.answer(stale);
    }
}
