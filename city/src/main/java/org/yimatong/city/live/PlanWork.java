package org.yimatong.city.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.FieldCalendar;

/** The bureau's plans: of the year and of a campaign, each approved by a second supervisor, and one still a draft. */
final class PlanWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLANS = "/api/v1/inspection-plans";
    private static final String CITY = "610100";
    private static final int CAMPAIGN_DAYS = 45;

    private final FrontDoor supervisor;
    private final FrontDoor deputy;
    private final Clock clock;

    PlanWork(FrontDoor supervisor, FrontDoor deputy, Clock clock) {
        this.supervisor = supervisor;
        this.deputy = deputy;
        this.clock = clock;
    }

    void plan() throws IOException, InterruptedException {
        var today = FieldCalendar.today(clock);
        var year = plan("YEARLY", "年度危险化学品企业监督检查计划", today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear()));
        year.withArray("areas").add(CITY);
        write(year.put("purpose", "按赋码等级实施差异化监管：绿码企业每年一次，黄码两次，红码四次"), true);

        var campaign = plan("DOUBLE_CHECK", "重大危险源企业双查双整专项行动", today, today.plusDays(CAMPAIGN_DAYS));
        List.of("610112", "610117").forEach(campaign.withArray("areas")::add);
        List.of("PRODUCTION", "STORAGE").forEach(campaign.withArray("enterpriseKinds")::add);
        write(campaign.put("purpose", "查隐患、查责任，整改隐患、整顿作风"), true);

        var holiday =
                plan("HOLIDAY", "节日期间安全检查方案（征求意见稿）", today.plusDays(CAMPAIGN_DAYS), today.plusDays(2 * CAMPAIGN_DAYS));
        holiday.withArray("areas").add(CITY);
        write(holiday.put("purpose", "节日值班值守、特殊作业升级管理情况检查"), false);
    }

    private static ObjectNode plan(String kind, String title, LocalDate first, LocalDate last) {
        return JSON.createObjectNode()
                .put("kind", kind)
                .put("title", title)
                .put("firstDay", first.toString())
                .put("lastDay", last.toString());
    }

    /** Writes it, unless there is a plan of its kind already. */
    private void write(ObjectNode plan, boolean approved) throws IOException, InterruptedException {
        var kind = plan.path("kind").asText();
        if (supervisor.get("%s?kind=%s".formatted(PLANS, kind)).isEmpty()) {
            var written = supervisor.post(PLANS, plan).path("id").asText();
            if (approved) {
                deputy.stepFrom(1, PLANS + "/" + written, "/approval", JSON.createObjectNode());
            }
        }
    }
}
