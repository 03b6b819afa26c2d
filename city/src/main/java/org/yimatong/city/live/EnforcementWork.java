package org.yimatong.city.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.dossier.Supervised;
import org.yimatong.city.field.FieldCalendar;

/** What officials do where something is amiss: a major finding, and enforcement cards. Done once. */
final class EnforcementWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DAYS_TO_RECTIFY = 30;

    private final FrontDoor inspector;
    private final FrontDoor supervisor;
    private final List<Supervised> enterprises;
    private final Clock clock;

    /** @param inspector of the area of the major finding */
    EnforcementWork(FrontDoor inspector, FrontDoor supervisor, List<Supervised> enterprises, Clock clock) {
        this.inspector = inspector;
        this.supervisor = supervisor;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    void enforce() throws IOException, InterruptedException {
        for (var enterprise : enterprises) {
            switch (enterprise.trouble()) {
                case MAJOR_FINDING -> report(enterprise);
                case RATED_RED ->
                    issueCard(enterprise, "RED", "评估诊断直接判定为红色等级", "stop-operations", "rectification-plan");
                case LICENCE_EXPIRED -> issueCard(enterprise, "YELLOW", "危险化学品经营许可证已过期", "rectify-in-time");
                default -> {} // nothing to enforce
            }
        }
    }

    /** Id of the major finding at the enterprise. */
    static UUID findingOf(Supervised enterprise) {
        return UUID.nameUUIDFromBytes(enterprise.uscc().getBytes(StandardCharsets.UTF_8));
    }

    private void report(Supervised enterprise) throws IOException, InterruptedException {
        var id = findingOf(enterprise);
        if (inspector.find("/api/v1/findings/" + id).isEmpty()) {
            inspector.post(
                    "/api/v1/findings",
                    JSON.createObjectNode()
                            .put("id", id.toString())
                            .put("uscc", enterprise.uscc())
                            .put("severity", "MAJOR")
                            .put("title", "油罐区紧急切断阀失效")
                            .put("description", "现场测试：两座储罐进出料管道紧急切断阀不能远程关闭")
                            .put("dueOn", lastDay()));
        }
    }

    private void issueCard(Supervised enterprise, String colour, String basis, String... obligations)
            throws IOException, InterruptedException {
        var cards = "/api/v1/enterprises/%s/cards".formatted(enterprise.uscc());
        if (!supervisor.get(cards).isEmpty()) {
            return;
        }
        var order = JSON.createObjectNode()
                .put("colour", colour)
                .put("basis", basis)
                .put("validUntil", lastDay());
        List.of(obligations).forEach(order.withArray("obligations")::add);
        supervisor.post(cards, order);
    }

    private String lastDay() {
        return FieldCalendar.today(clock).plusDays(DAYS_TO_RECTIFY).toString();
    }
}
