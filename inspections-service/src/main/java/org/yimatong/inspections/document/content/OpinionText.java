package org.yimatong.inspections.document.content;

import static java.util.stream.Collectors.joining;
import static org.yimatong.inspections.document.content.Wording.day;
import static org.yimatong.inspections.document.content.Wording.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yimatong.inspections.document.content.DocumentBody.ReinspectionOpinion;
import org.yimatong.inspections.document.content.DocumentBody.ReinspectionOpinion.Reinspected;
import org.yimatong.inspections.document.paper.Setting;

/** The text of a 整改复查意见书. */
final class OpinionText {

    private static final List<Float> COLUMNS = List.of(0.1f, 0.36f, 0.18f, 0.36f);

    private OpinionText() {}

    static void write(ReinspectionOpinion opinion, Setting setting) throws IOException {
        setting.paragraph(say("opinion.introduction", day(opinion.orderedOn()), opinion.orderNumber()));
        setting.table(
                COLUMNS,
                List.of(
                        say("order.column.number"),
                        say("order.column.problem"),
                        say("opinion.column.result"),
                        say("opinion.column.comment")),
                rows(opinion.findings()));
        setting.paragraph(result(opinion.findings()));
        if (opinion.conclusion() != null) {
            setting.paragraph(opinion.conclusion());
        }
    }

    private static List<List<String>> rows(List<Reinspected> findings) {
        var rows = new ArrayList<List<String>>();
        for (var finding : findings) {
            var comment = say("opinion.comment", day(finding.reinspectedOn()), finding.comment());
            var dueOn = finding.dueOn();
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    finding.problem(),
                    say(finding.passed() ? "opinion.passed" : "opinion.failed"),
                    dueOn == null ? comment : comment + "\n" + say("opinion.new-due", day(dueOn))));
        }
        return rows;
    }

    private static String result(List<Reinspected> findings) {
        var failed = IntStream.range(0, findings.size())
                .filter(index -> !findings.get(index).passed())
                .mapToObj(index -> String.valueOf(index + 1))
                .collect(joining("、"));
        if (failed.isEmpty()) {
            return say("opinion.all", findings.size() == 1 ? "1" : "1至" + findings.size());
        }
        return say("opinion.some", failed);
    }
}
