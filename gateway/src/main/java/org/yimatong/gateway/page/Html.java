package org.yimatong.gateway.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, as Qute checks them when the gateway is built. */
@CheckedTemplate
final class Html {

    private Html() {}

    static native TemplateInstance code(Frame frame, CodeFacts code);

    static native TemplateInstance complaint(Frame frame, ComplaintFacts complaint);

    static native TemplateInstance receipt(Frame frame, ReceiptFacts complaint);

    static native TemplateInstance receipts(Frame frame, String fault);

    static native TemplateInstance notice(Frame frame, String title, String text);

    static native TemplateInstance refusal(Frame frame, String title, String text, String onwards);

    static native TemplateInstance index(Frame frame);
}
