package org.yimatong.inspections.document.content;

import static org.yimatong.inspections.document.content.Wording.day;
import static org.yimatong.inspections.document.content.Wording.say;

import java.io.IOException;
import org.yimatong.inspections.document.content.DocumentBody.OnSpotDecision;
import org.yimatong.inspections.document.paper.Setting;

/** The text of a 现场处理措施决定书. */
final class DecisionText {

    private DecisionText() {}

    static void write(OnSpotDecision decision, Setting setting) throws IOException {
        setting.paragraph(say("decision.introduction", day(decision.inspectedOn())));
        FoundTable.write(decision.findings(), setting);
        setting.paragraph(say("decision.basis", decision.legalBasis()));
        var number = 0;
        for (var measure : decision.measures()) {
            number++;
            setting.paragraph(say("decision.measure", number, measure.kind().inChinese(), measure.what()));
        }
    }
}
