package org.yimatong.inspections.document.content;

import static org.yimatong.inspections.document.content.Wording.day;
import static org.yimatong.inspections.document.content.Wording.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yimatong.inspections.document.content.DocumentBody.OnSpotDecision;
import org.yimatong.inspections.document.paper.Setting;

/** The text of a 现场处理措施决定书. */
final class DecisionText {

    private static final List<Float> COLUMNS = List.of(0.1f, 0.75f, 0.15f);

    private DecisionText() {}

    static void write(OnSpotDecision decision, Setting setting) throws IOException {
        setting.paragraph(say("decision.introduction", day(decision.inspectedOn())));
        setting.table(
                COLUMNS,
                List.of(say("order.column.number"), say("order.column.problem"), say("order.column.severity")),
                rows(decision));
        setting.paragraph(say("decision.basis", decision.legalBasis()));
        var number = 0;
        for (var measure : decision.measures()) {
            number++;
            setting.paragraph(say("decision.measure", number, measure.kind().inChinese(), measure.what()));
        }
    }

    private static List<List<String>> rows(OnSpotDecision decision) {
        var rows = new ArrayList<List<String>>();
        for (var finding : decision.findings()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    finding.problem(),
                    say(finding.major() ? "order.major" : "order.general")));
        }
        return rows;
    }
}
