package org.yimatong.gateway.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.yimatong.gateway.http.Acceptance;
import org.yimatong.gateway.http.PerLanguage;
import org.yimatong.gateway.http.Problem;
import org.yimatong.gateway.http.ProblemType;

/** What a person is told who came by a link and cannot go on as wished. */
@Singleton
public class RefusalPage {

    private final PerLanguage<Frame> frames;

    RefusalPage(Assets assets) {
        frames = PerLanguage.of(language -> Frame.in(language, assets));
    }

    /**
     * Answers with a page, or with the problem as a document for who asked for none.
     *
     * @param onwards address at which the person may begin again
     */
    public void answer(RoutingContext context, ProblemType type, String onwards) {
        var request = context.request();
        var problem = Problem.of(type, request);
        if (!Acceptance.prefersPage(context)) {
            problem.answer(request);
            return;
        }
        var language = problem.language();
        if (type.isPassing()) {
            request.response().putHeader("Retry-After", Problem.RETRY_AFTER_SECONDS);
        }
        var html = Html.refusal(frames.in(language), problem.title(), problem.detail(), onwards)
                .render();
        Reply.form(request, type.status(), language, html);
    }
}
