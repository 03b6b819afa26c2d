package org.yimatong.gateway.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.gateway.codeview.PublishedCode;
import org.yimatong.gateway.http.Language;
import org.yimatong.gateway.http.PerLanguage;
import org.yimatong.gateway.http.Problem;
import org.yimatong.gateway.http.ProblemType;

/**
 * The form by which anybody complains about the enterprise whose code they scanned. It works without script, cookie and
 * login. Whatever goes wrong, the form comes back with what was written in it.
 *
 * <p>There is no session to abuse from another site. Still, a form sent from one comes back to be confirmed: nobody
 * shall complain from their own address without knowing.
 */
@Singleton
class ComplaintPages {

    private static final String ASKED_LATER_SECONDS = "3600";

    private final ComplaintOffice office;
    private final PerLanguage<Frame> frames;

    ComplaintPages(ComplaintOffice office, Assets assets) {
        this.office = office;
        frames = PerLanguage.of(language -> Frame.in(language, assets));
    }

    /** Shows the form, or takes it. */
    void answer(RoutingContext context, PublishedCode code) {
        var request = context.request();
        if (!request.method().equals(HttpMethod.POST)) {
            show(request, code, ComplaintForm.empty(), 200, null);
            return;
        }
        FormBody.read(request)
                .onSuccess(fields -> take(request, code, fields))
                .onFailure(failure -> Problem.answer(
                        request,
                        failure instanceof FormBody.TooLong ? ProblemType.TOO_LARGE : ProblemType.BAD_REQUEST));
    }

    private void take(HttpServerRequest request, PublishedCode code, Map<String, List<String>> fields) {
        var form = ComplaintForm.of(fields);
        var fault = isFromElsewhere(request) ? "elsewhere" : form.fault();
        if (fault != null) {
            show(request, code, form, 422, fault);
            return;
        }
        office.file(code.token(), form, request)
                .onSuccess(answer -> conclude(request, code, form, answer))
                .onFailure(_ -> show(request, code, form, 503, "away"));
    }

    private void conclude(
            HttpServerRequest request, PublishedCode code, ComplaintForm form, ComplaintOffice.Answer answer) {
        switch (answer.status()) {
            case 201 ->
                Reply.seeOther(request, ReceiptPages.address(answer.body().getString("receipt"), Language.of(request)));
            case 404 -> show(request, code, form, 404, "no-code");
            case 422 -> {
                if (answer.isProblem("idempotency-key-reused")) {
                    show(request, code, form.anew(), 409, "sent-before");
                } else {
                    show(request, code, form, 422, "characters");
                }
            }
            case 429 -> {
                request.response().putHeader("Retry-After", ASKED_LATER_SECONDS);
                show(request, code, form, 429, "too-many");
            }
            default -> show(request, code, form, 503, "away");
        }
    }

    private void show(
            HttpServerRequest request, PublishedCode code, ComplaintForm form, int status, @Nullable String fault) {
        var language = Language.of(request);
        var frame = frames.in(language);
        var html = Html.complaint(frame, ComplaintFacts.of(code, form, fault, frame.words()))
                .render();
        Reply.form(request, status, language, html);
    }

    /** Browsers say so themselves, and let no page say otherwise. */
    private static boolean isFromElsewhere(HttpServerRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
