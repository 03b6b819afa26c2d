package org.yimatong.gateway.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.gateway.codeview.PublishedCode;
import org.yimatong.gateway.http.Texts;

/**
 * What the page of the form says, in one language.
 *
 * @param name of the enterprise
 * @param fault why it was not filed, in a sentence; empty if it was not sent yet
 * @param wrong the field that has to be mended; empty if none
 */
public record ComplaintFacts(
        String token,
        String name,
        List<Choice> kinds,
        String key,
        String text,
        String contact,
        String fault,
        String wrong) {

    /** One of the kinds that can be chosen. */
    public record Choice(String value, String label, boolean chosen) {}

    /** @param fault name of the text that says why it was not filed */
    static ComplaintFacts of(PublishedCode code, ComplaintForm form, @Nullable String fault, Texts words) {
        var kinds = ComplaintForm.KINDS.stream()
                .map(kind -> new Choice(kind, words.say("complaint.kind." + kind), kind.equals(form.kind())))
                .toList();
        return new ComplaintFacts(
                code.token(),
                code.name(),
                kinds,
                form.key(),
                form.text(),
                form.contact(),
                fault == null ? "" : words.say("complaint.fault." + fault),
                fault == null ? "" : fault.replace("-too-long", ""));
    }

    public boolean isTextWrong() {
        return wrong.equals("text");
    }

    public boolean isKindWrong() {
        return wrong.equals("kind");
    }

    public boolean isContactWrong() {
        return wrong.equals("contact");
    }
}
