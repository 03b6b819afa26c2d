package org.yimatong.inspections.document.content;

import static org.yimatong.inspections.document.content.Wording.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yimatong.inspections.document.content.DocumentBody.Seen;
import org.yimatong.inspections.document.paper.Setting;

/** Findings that were seen on the spot, as a table. */
final class FoundTable {

    private static final List<Float> COLUMNS = List.of(0.1f, 0.75f, 0.15f);

    private FoundTable() {}

    static void write(List<Seen> findings, Setting setting) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var finding : findings) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    finding.problem(),
                    say(finding.major() ? "order.major" : "order.general")));
        }
        setting.table(
                COLUMNS,
                List.of(say("order.column.number"), say("order.column.problem"), say("order.column.severity")),
                rows);
    }
}
