package org.yimatong.inspections.document.content;

import static java.util.stream.Collectors.joining;
import static org.yimatong.inspections.document.content.Wording.minute;
import static org.yimatong.inspections.document.content.Wording.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yimatong.inspections.document.content.DocumentBody.InspectionRecord;
import org.yimatong.inspections.document.paper.Setting;

/** The text of a 现场检查记录. */
final class RecordText {

    private static final List<Float> COLUMNS = List.of(0.24f, 0.76f);

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
        setting.skip(6);
        setting.signature(say("record.opinion"), OPINION, "");
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
        return fields;
    }
}
