package org.yimatong.gateway.page;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yimatong.gateway.http.Language;
import org.yimatong.gateway.http.PerLanguage;
import org.yimatong.gateway.http.Problem;
import org.yimatong.gateway.http.ReadOnly;

/** Where complainants see what became of their complaint. Who holds the receipt may. */
@Singleton
public class ReceiptPages {

    public static final String PREFIX = "/complaints";

    private static final Pattern DIGITS = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");
    private static final int GROUP = 4;

    private final ComplaintOffice office;
    private final PerLanguage<Frame> frames;

    ReceiptPages(ComplaintOffice office, Assets assets) {
        this.office = office;
        frames = PerLanguage.of(language -> Frame.in(language, assets));
    }

    static String address(String receipt, Language language) {
        return PREFIX + "/" + receipt + "?lang=" + language.code();
    }

    /** Answers a request at {@link #PREFIX} and below. */
    public void answer(RoutingContext context, String path) {
        var request = context.request();
        if (!ReadOnly.admits(request)) {
            return;
        }
        if (path.equals(PREFIX)) {
            answerSearch(request);
        } else if (path.charAt(PREFIX.length()) == '/') {
            read(path.substring(PREFIX.length() + 1))
                    .ifPresentOrElse(receipt -> answer(request, receipt), () -> unknown(request));
        } else {
            unknown(request);
        }
    }

    /** The form into which a receipt is copied, and what came of it. */
    private void answerSearch(HttpServerRequest request) {
        var typed = request.getParam("receipt");
        if (typed == null) {
            search(request, 200, "");
        } else {
            read(typed)
                    .ifPresentOrElse(
                            receipt -> Reply.seeOther(request, address(receipt, Language.of(request))),
                            () -> search(request, 404, "receipts.unknown"));
        }
    }

    private void answer(HttpServerRequest request, String receipt) {
        office.follow(receipt, request)
                .onSuccess(answer -> {
                    switch (answer.status()) {
                        case 200 -> show(request, answer);
                        case 404 -> unknown(request);
                        default -> away(request);
                    }
                })
                .onFailure(_ -> away(request));
    }

    private void show(HttpServerRequest request, ComplaintOffice.Answer answer) {
        var language = Language.of(request);
        var frame = frames.in(language);
        var html = Html.receipt(frame, ReceiptFacts.of(answer.body(), frame.words()))
                .render();
        Reply.form(request, 200, language, html);
    }

    private void unknown(HttpServerRequest request) {
        search(request, 404, "receipts.unknown");
    }

    private void away(HttpServerRequest request) {
        request.response().putHeader("Retry-After", Problem.RETRY_AFTER_SECONDS);
        search(request, 503, "receipts.away");
    }

    /** @param fault name of the text that says why nothing is shown; empty if nothing was asked */
    private void search(HttpServerRequest request, int status, String fault) {
        var language = Language.of(request);
        var frame = frames.in(language);
        var words = fault.isEmpty() ? "" : frame.words().say(fault);
        Reply.form(request, status, language, Html.receipts(frame, words).render());
    }

    /** Reads what was copied by hand: letters that look like digits are taken for them, however it is grouped. */
    static Optional<String> read(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var digits = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u2010-\\u2015-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return DIGITS.matcher(digits).matches()
                ? Optional.of(String.join("-", digits.split("(?<=\\G.{" + GROUP + "})")))
                : Optional.empty();
    }
}
