package org.yimatong.inspections.document.content;

import static org.yimatong.inspections.document.content.Wording.day;
import static org.yimatong.inspections.document.content.Wording.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yimatong.inspections.document.content.DocumentBody.RectificationOrder;
import org.yimatong.inspections.document.paper.Setting;

/** The text of a 责令限期整改指令书. */
final class OrderText {

    private static final List<Float> COLUMNS = List.of(0.1f, 0.49f, 0.15f, 0.26f);

    private OrderText() {}

    static void write(RectificationOrder order, Setting setting) throws IOException {
        setting.paragraph(say("order.found"));
        setting.table(
                COLUMNS,
                List.of(
                        say("order.column.number"),
                        say("order.column.problem"),
                        say("order.column.severity"),
                        say("order.column.due")),
                rows(order));
        var count = order.findings().size();
        setting.paragraph(say("order.order", count == 1 ? "1" : "1至" + count));
        if (order.requirements() != null) {
            setting.paragraph(order.requirements());
        }
    }

    private static List<List<String>> rows(RectificationOrder order) {
        var rows = new ArrayList<List<String>>();
        for (var finding : order.findings()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    finding.problem(),
                    say(finding.major() ? "order.major" : "order.general"),
                    say("order.by", day(finding.dueOn()))));
        }
        return rows;
    }
}
