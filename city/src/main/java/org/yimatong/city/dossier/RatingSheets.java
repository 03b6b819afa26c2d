package org.yimatong.city.dossier;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** What was found when an enterprise was rated by the items of 应急〔2018〕19号. */
public final class RatingSheets {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NO_LEVEL = 5;

    private RatingSheets() {}

    /** @param today the day before which it was rated */
    public static ObjectNode of(Supervised supervised, LocalDate today) {
        var sheet = JSON.createObjectNode();
        sheet.put("ratedOn", ratedOn(supervised, today).toString());
        sheet.putArray("items");
        sheet.putArray("directReds");
        addInherent(supervised, sheet);
        found(sheet, supervised.enterprise().scale().equals("LARGE") ? "12.2" : "12.3", 1, "安全生产标准化证书");
        if (supervised.trouble() == Trouble.RATED_ORANGE) {
            found(sheet, "8.5", 2, "装卸区、泵房未设可燃气体声光报警");
            found(sheet, "9.1", 2, "两名安全管理人员未经考核合格");
            found(sheet, "10.1", 1, "新装置操作规程未修订");
        }
        if (supervised.trouble() == Trouble.RATED_RED) {
            found(sheet, "10.2", 1, "三张动火作业票无气体分析记录");
            sheet.withArray("directReds").addObject().put("item", "R3").put("evidence", "两名电工特种作业操作证过期仍上岗");
        }
        return sheet;
    }

    /** Ratings hold for three years; most were made within the last two. */
    private static LocalDate ratedOn(Supervised supervised, LocalDate today) {
        var random = supervised.random();
        return supervised.trouble() == Trouble.RATED_LONG_AGO
                ? today.minusYears(3).minusDays(random.nextInt(5, 40))
                : today.minusDays(random.nextInt(30, 700));
    }

    /** What its substances and sources cost any enterprise, however well it is run. */
    private static void addInherent(Supervised supervised, ObjectNode sheet) {
        var level = supervised.gravestLevel();
        if (level < NO_LEVEL) {
            found(sheet, "1." + level, 1, "重大危险源备案材料");
            found(sheet, "2.3", supervised.sources().size(), "危险化学品登记信息");
        }
        found(sheet, "4.2", 1, "消防验收意见：乙类库房");
    }

    private static void found(ObjectNode sheet, String item, int times, String evidence) {
        sheet.withArray("items")
                .addObject()
                .put("item", item)
                .put("times", times)
                .put("evidence", evidence);
    }
}
