package org.yimatong.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.yimatong.kit.http.CurrentRequest;

/** Turns refusals into problem documents for the caller of the current request. */
@ApplicationScoped
public class Problems {

    private final CurrentRequest request;

    Problems(CurrentRequest request) {
        this.request = request;
    }

    public Response answer(Refusal refusal) {
        return answer(refusal, refusal.members());
    }

    /** The same with other members, for example the current state of what was to be changed. */
    public Response answer(Refusal refusal, Map<String, Object> members) {
        var answer = Response.status(refusal.status())
                .type(ProblemDetail.MEDIA_TYPE)
                .header("Content-Language", request.language().toLanguageTag())
                .header("X-Request-Id", request.id())
                .entity(describe(refusal, members));
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    /** The document without the answer around it. */
    public ProblemDetail describe(Refusal refusal) {
        return describe(refusal, refusal.members());
    }

    private ProblemDetail describe(Refusal refusal, Map<String, Object> members) {
        var language = request.language();
        List<ProblemDetail.Error> errors = refusal.errors().stream()
                .map(error ->
                        new ProblemDetail.Error(error.pointer(), error.code(), ProblemTexts.error(error, language)))
                .toList();
        return new ProblemDetail(
                URI.create("/problems/" + refusal.type()),
                ProblemTexts.title(refusal.type(), language),
                refusal.status(),
                ProblemTexts.detail(refusal.type(), language, refusal.parameters()),
                request.id(),
                errors,
                members);
    }
}
