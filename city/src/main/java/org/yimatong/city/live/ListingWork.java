package org.yimatong.city.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import org.yimatong.city.door.Doors;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.dossier.Supervised;
import org.yimatong.city.field.FieldCalendar;

/** The city's one major finding under listed supervision (挂牌督办), assigned to the department and to the enterprise. */
final class ListingWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DAYS = 60;
    private static final int DAYS_TO_ANSWER = 10;

    private final FrontDoor supervisor;
    private final Doors doors;
    private final Clock clock;

    ListingWork(Doors doors, Clock clock) {
        this.supervisor = doors.of("supervisor");
        this.doors = doors;
        this.clock = clock;
    }

    void supervise(Supervised enterprise) throws IOException, InterruptedException {
        var id = EnforcementWork.findingOf(enterprise);
        var finding = "/api/v1/findings/" + id;
        supervisor.stepFrom(1, finding, "/listing", listing());
        if (!supervisor.get("/api/v1/supervisions?findingId=" + id).isEmpty()) {
            return;
        }
        supervisor.post(
                finding + "/supervisions",
                order("DEPARTMENT", "请督促企业按期完成紧急切断阀改造").put("department", "未央区商务局"));
        var asked = supervisor.post(finding + "/supervisions", order("ENTERPRISE", "请报送改造方案和停用期间的管控措施"));
        doors.ofOffice(enterprise.uscc())
                .step(
                        "/api/v1/supervisions/" + asked.path("id").asText(),
                        "/answer",
                        JSON.createObjectNode().put("text", "两座储罐已停用清空，改造方案已经设计单位确认，正在采购。"));
    }

    private ObjectNode order(String addressee, String text) {
        return JSON.createObjectNode()
                .put("kind", "ASSIGNMENT")
                .put("addressee", addressee)
                .put("text", text)
                .put("answerDueOn", day(DAYS_TO_ANSWER));
    }

    private ObjectNode listing() {
        var listing = JSON.createObjectNode()
                .put("number", "督办〔%d〕7号".formatted(FieldCalendar.today(clock).getYear()))
                .put("unit", "西安市应急管理局")
                .put("dueOn", day(DAYS));
        listing.putObject("plan")
                .put("responsibility", "总经理负总责，设备部牵头")
                .put("measures", "更换两座储罐进出料紧急切断阀，恢复远程关闭功能")
                .put("funds", "45 万元")
                .put("schedule", "采购 30 天，安装调试 20 天")
                .put("emergencyPlan", "改造期间两罐停用清空，消防车现场值守");
        return listing;
    }

    private String day(int ahead) {
        return FieldCalendar.today(clock).plusDays(ahead).toString();
    }
}
