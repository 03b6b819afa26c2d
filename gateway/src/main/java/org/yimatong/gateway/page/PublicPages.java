package org.yimatong.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.yimatong.gateway.codeview.CodeView;
import org.yimatong.gateway.codeview.Sighting;
import org.yimatong.gateway.http.Acceptance;
import org.yimatong.gateway.http.Language;
import org.yimatong.gateway.http.PlainPath;
import org.yimatong.gateway.http.Problem;
import org.yimatong.gateway.http.ProblemType;
import org.yimatong.gateway.http.ReadOnly;
import org.yimatong.gateway.poster.Poster;
import org.yimatong.gateway.poster.Posters;
import org.yimatong.gateway.qr.QrImages;

/** Answers everybody who scans a code. */
@Singleton
public class PublicPages {

    public static final String PREFIX = CodeAddress.PREFIX;

    /** The image holds the address only, which never changes. */
    private static final String FOR_A_DAY = "public, max-age=86400";

    /** A poster names the enterprise, which may change its name. */
    private static final String FOR_A_WHILE = "public, max-age=300";

    private final CodeView view;
    private final CodePages pages;
    private final QrImages images;
    private final Posters posters;
    private final ComplaintPages complaints;

    PublicPages(CodeView view, CodePages pages, QrImages images, Posters posters, ComplaintPages complaints) {
        this.view = view;
        this.pages = pages;
        this.images = images;
        this.posters = posters;
        this.complaints = complaints;
    }

    /** Answers a request below {@link #PREFIX}. */
    public void answer(RoutingContext context, String path) {
        var request = context.request();
        var address = CodeAddress.of(path);
        if (address == null && !PlainPath.isIn(request)) {
            Problem.answer(request, ProblemType.PATH_REFUSED);
        } else if (isComplaint(request, address) || ReadOnly.admits(request)) {
            answer(context, address);
        }
    }

    private static boolean isComplaint(HttpServerRequest request, @Nullable CodeAddress address) {
        return address != null
                && address.form() == CodeAddress.Form.COMPLAINT
                && request.method().equals(HttpMethod.POST);
    }

    /** Answers a request for the front page. */
    public void answerIndex(RoutingContext context) {
        var request = context.request();
        if (ReadOnly.admits(request)) {
            var language = Language.of(request);
            Reply.page(request, 200, language, pages.index(language));
        }
    }

    private void answer(RoutingContext context, @Nullable CodeAddress address) {
        var codes = view.codes();
        if (codes == null) {
            answerLoading(context);
            return;
        }
        var sighting = address == null ? null : codes.find(address.token());
        if (address == null || sighting == null) {
            answerUnknown(context);
        } else {
            answer(context, address, sighting);
        }
    }

    private void answer(RoutingContext context, CodeAddress address, Sighting sighting) {
        switch (address.form()) {
            case PAGE -> answerCode(context, sighting);
            case SVG -> answerImage(context.request(), "image/svg+xml", images.svg(address.token()));
            case PNG ->
                context.vertx()
                        .executeBlocking(() -> images.png(address.token()), false)
                        .onSuccess(png -> answerImage(context.request(), "image/png", png))
                        .onFailure(context::fail);
            case POSTER -> answerPoster(context, sighting);
            case COMPLAINT -> complaints.answer(context, sighting.code());
        }
    }

    private void answerPoster(RoutingContext context, Sighting sighting) {
        var request = context.request();
        var poster = Poster.of(sighting.code(), pages.words(Language.CHINESE), pages.words(Language.ENGLISH));
        posters.pdf(poster)
                .onSuccess(pdf -> {
                    request.response().putHeader("Content-Disposition", "attachment; filename=\"yimatong-poster.pdf\"");
                    Reply.lasting(request, "application/pdf", FOR_A_WHILE, pdf);
                })
                .onFailure(failure -> {
                    if (failure instanceof Posters.Busy) {
                        Problem.answer(request, ProblemType.POSTERS_BUSY);
                    } else {
                        context.fail(failure);
                    }
                });
    }

    private void answerCode(RoutingContext context, Sighting sighting) {
        var request = context.request();
        var language = Language.of(request);
        if (Acceptance.prefersJson(context)) {
            Reply.json(request, language, pages.json(sighting, language));
        } else {
            Reply.page(request, 200, language, pages.of(sighting, language));
        }
    }

    private static void answerImage(HttpServerRequest request, String contentType, Buffer image) {
        Reply.lasting(request, contentType, FOR_A_DAY, image);
    }

    private void answerLoading(RoutingContext context) {
        var request = context.request();
        if (Acceptance.prefersPage(context)) {
            var language = Language.of(request);
            request.response().putHeader("Retry-After", Problem.RETRY_AFTER_SECONDS);
            Reply.page(request, 503, language, pages.loading(language));
        } else {
            Problem.answer(request, ProblemType.CODE_VIEW_LOADING);
        }
    }

    private void answerUnknown(RoutingContext context) {
        var request = context.request();
        if (Acceptance.prefersPage(context)) {
            var language = Language.of(request);
            Reply.page(request, 404, language, pages.unknown(language));
        } else {
            Problem.answer(request, ProblemType.NOT_FOUND);
        }
    }
}
