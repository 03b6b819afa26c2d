package org.yimatong.inspections.document.content;

import static java.util.stream.Collectors.joining;
import static org.yimatong.inspections.document.content.Wording.minute;
import static org.yimatong.inspections.document.content.Wording.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord.Corrected;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord.PartyWord;
import org.yimatong.inspections.document.content.DocumentBody.Seen;
import org.yimatong.inspections.document.paper.Setting;

/** The text of a 现场检查记录. */
final class RecordText {

    private static final List<Float> COLUMNS = List.of(0.24f, 0.76f);
    private static final List<Float> CHECKED = List.of(0.1f, 0.55f, 0.35f);

    /** For a few words by hand. */
    private static final float OPINION = 320;

    private RecordText() {}

    static void write(DocumentContent content, InspectionRecord record, Setting setting) throws IOException {
        setting.table(COLUMNS, List.of(), fields(content.addressee(), record));
        var first = content.officers().getFirst();
        var second = content.officers().getLast();
        setting.paragraph(say(
                "record.introduction",
                content.unit().name(),
                first.name(),
                second.name(),
                first.certificate(),
                second.certificate()));
        setting.paragraph(say("record.situation"));
        setting.paragraph(record.situation());
        checked(record.checked(), setting);
        found(record.findings(), setting);
        setting.paragraph(say("record.outcome", say("record.outcome." + record.outcome())));
        corrections(record.corrections(), setting);
        setting.skip(6);
        party(record.party(), setting);
    }

    private static void checked(List<Checked> items, Setting setting) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        var rows = new ArrayList<List<String>>();
        for (var item : items) {
            rows.add(List.of(String.valueOf(rows.size() + 1), item.item(), resultOf(item)));
        }
        setting.paragraph(say("record.checked"));
        setting.table(
                CHECKED,
                List.of(say("order.column.number"), say("record.column.item"), say("record.column.result")),
                rows);
    }

    private static String resultOf(Checked item) {
        var result = new StringJoiner("；");
        if (item.result() != Checked.Result.DESCRIBED) {
            result.add(say("record.result." + item.result()));
        }
        if (!item.measured().isEmpty()) {
            var unit = item.unit() == null ? "" : " " + item.unit();
            result.add(item.measured().stream().map(number -> number + unit).collect(joining("、")));
        }
        if (item.note() != null) {
            result.add(item.note());
        }
        return result.toString();
    }

    private static void found(List<Seen> findings, Setting setting) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        setting.paragraph(say("record.found"));
        FoundTable.write(findings, setting);
    }

    private static void corrections(List<Corrected> corrections, Setting setting) throws IOException {
        if (!corrections.isEmpty()) {
            setting.paragraph(say("record.corrections"));
        }
        var number = 0;
        for (var correction : corrections) {
            number++;
            var item = correction.item() == null ? "" : correction.item() + "：";
            setting.paragraph(say("record.correction", number, item + correction.text(), correction.reason()));
        }
    }

    /** What the enterprise said on the spot, or room for a few words by hand. */
    private static void party(@Nullable PartyWord word, Setting setting) throws IOException {
        if (word == null || word.opinion() == null) {
            setting.signature(say("record.opinion"), OPINION, "");
        } else {
            setting.flush(say("record.opinion") + word.opinion(), Setting.TEXT);
        }
        var refusal = word == null ? null : word.refusal();
        if (refusal != null) {
            setting.flush(say("record.refusal", refusal.reason(), refusal.witness()), Setting.TEXT);
        }
    }

    private static List<List<String>> fields(Addressee addressee, InspectionRecord record) {
        var fields = new ArrayList<List<String>>();
        fields.add(List.of(say("record.enterprise"), addressee.name()));
        fields.add(List.of(say("record.uscc"), addressee.uscc()));
        var representative = addressee.representative();
        if (representative != null) {
            fields.add(List.of(say("record.representative"), representative.inChinese()));
        }
        fields.add(List.of(say("record.place"), record.place()));
        fields.add(List.of(say("record.time"), say("record.period", minute(record.from()), minute(record.to()))));
        fields.add(List.of(
                say("record.present"),
                record.present().stream().map(Person::inChinese).collect(joining("、"))));
        for (var absence : record.absent()) {
            fields.add(List.of(say("record.absent"), say("record.absence", absence.position(), absence.reason())));
        }
        return fields;
    }
}
