package org.yimatong.inspections.document.content;

import static org.yimatong.inspections.document.content.Wording.day;
import static org.yimatong.inspections.document.content.Wording.noonOf;
import static org.yimatong.inspections.document.content.Wording.say;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord;
import org.yimatong.inspections.document.content.DocumentBody.OnSpotDecision;
import org.yimatong.inspections.document.content.DocumentBody.RectificationOrder;
import org.yimatong.inspections.document.content.DocumentBody.ReinspectionOpinion;
import org.yimatong.inspections.document.paper.Press;
import org.yimatong.inspections.document.paper.Press.Imprint;
import org.yimatong.inspections.document.paper.Press.Print;
import org.yimatong.inspections.document.paper.Setting;

/** Writes legal documents on paper: head, addressee, what is said, places to sign, seal and date. */
@ApplicationScoped
public class DocumentPaper {

    private static final float LINE_TO_SIGN = 110;
    private static final float SMALL = 10.5f;

    private final Press press;

    DocumentPaper(Press press) {
        this.press = press;
    }

    /** The same content under the same id gives the same bytes. */
    public Print print(UUID id, DocumentContent content) {
        var kind = content.body().kind();
        var imprint = new Imprint(
                kind.title() + " " + content.number(),
                content.unit().name(),
                noonOf(content.issuedOn()),
                id.getMostSignificantBits());
        return press.print(
                imprint,
                setting -> write(content, setting),
                (page, pages) -> say("foot", content.number(), page, pages));
    }

    private static void write(DocumentContent content, Setting setting) throws IOException {
        head(content, setting);
        switch (content.body()) {
            case InspectionRecord record -> RecordText.write(content, record, setting);
            case RectificationOrder order -> {
                addressee(content, setting);
                OrderText.write(order, setting);
                remedies(content, "order.what", setting);
            }
            case ReinspectionOpinion opinion -> {
                addressee(content, setting);
                OpinionText.write(opinion, setting);
            }
            case OnSpotDecision decision -> {
                addressee(content, setting);
                DecisionText.write(decision, setting);
                remedies(content, "decision.what", setting);
            }
        }
        signatures(content, setting);
    }

    private static void head(DocumentContent content, Setting setting) throws IOException {
        setting.heading(content.unit().name(), 20, true);
        setting.heading(content.body().kind().title(), 26, true);
        setting.skip(4);
        setting.right(content.number(), 12);
        setting.rule();
        setting.skip(8);
    }

    private static void addressee(DocumentContent content, Setting setting) throws IOException {
        setting.flush(say("addressee", content.addressee().name()), Setting.TEXT);
    }

    private static void remedies(DocumentContent content, String what, Setting setting) throws IOException {
        setting.paragraph(say("remedies", say(what), content.unit().government()));
    }

    /** Stand on one page, all of them. */
    private static void signatures(DocumentContent content, Setting setting) throws IOException {
        var sealed = content.body().kind() != DocumentKind.INSPECTION_RECORD;
        setting.keepTogether(sealed ? 9 : 7);
        setting.skip(10);
        for (var officer : content.officers()) {
            setting.signature(
                    say("officer.sign"),
                    LINE_TO_SIGN,
                    say("officer.certificate", officer.name(), officer.certificate()));
        }
        setting.signature(say("party.sign"), LINE_TO_SIGN, say("party.date"));
        if (sealed) {
            setting.skip(14);
            setting.right(content.unit().name() + say("seal"), Setting.TEXT);
        }
        setting.right(day(content.issuedOn()), Setting.TEXT);
        setting.skip(8);
        setting.flush(say("copies", content.unit().name(), content.addressee().name()), SMALL);
    }
}
