package org.yimatong.enterprises.promise;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yimatong.enterprises.promise.PromiseContent.Promiser;
import org.yimatong.enterprises.promise.PromiseContent.WorkTicket;

/** What an enterprise might promise. */
public final class PromiseExamples {

    private PromiseExamples() {}

    /** A quiet day: three of four units run, nothing special goes on. */
    public static PromiseContent aQuietDay() {
        return with(new ProductionUnits(4, 3, 1, 0), Map.of(), List.of(), false, DailyRisk.LOW);
    }

    public static PromiseContent aDayWith(DailyRisk risk, boolean majorHiddenDanger) {
        return with(new ProductionUnits(4, 3, 1, 0), Map.of(), List.of(), majorHiddenDanger, risk);
    }

    public static PromiseContent aDayWith(ProductionUnits units) {
        return with(units, Map.of(), List.of(), false, DailyRisk.LOW);
    }

    public static PromiseContent aDayWith(Map<SpecialOperation, Integer> operations, WorkTicket... tickets) {
        return with(new ProductionUnits(4, 3, 1, 0), operations, List.of(tickets), false, DailyRisk.GENERAL);
    }

    private static PromiseContent with(
            ProductionUnits units,
            Map<SpecialOperation, Integer> operations,
            List<WorkTicket> tickets,
            boolean majorHiddenDanger,
            DailyRisk risk) {
        var all = new EnumMap<SpecialOperation, Integer>(SpecialOperation.class);
        Arrays.stream(SpecialOperation.values()).forEach(operation -> all.put(operation, 0));
        all.putAll(operations);
        return new PromiseContent(
                units,
                all,
                tickets,
                new DailyActivities(0, 0, 0, 0, 2, 0, 0, 0, 3, false),
                majorHiddenDanger,
                risk,
                new Promiser("王建国", PromiserRole.PRINCIPAL),
                "李强",
                "今日我公司已进行安全风险研判，各项安全风险防控措施已落实到位，我承诺所有生产装置处于安全运行状态。");
    }
}
