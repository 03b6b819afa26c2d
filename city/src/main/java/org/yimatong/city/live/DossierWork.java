package org.yimatong.city.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.dossier.Dossier;
import org.yimatong.city.dossier.RatingSheets;
import org.yimatong.city.dossier.Supervised;
import org.yimatong.city.field.FieldCalendar;

/**
 * The registrar's work: duties to promise, groups, credentials and ratings. What is on file already is left as it is,
 * so that it can be begun again at any time.
 */
final class DossierWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int INCENTIVES = 3;

    private final FrontDoor registrar;
    private final List<Supervised> enterprises;
    private final Clock clock;

    DossierWork(FrontDoor registrar, List<Supervised> enterprises, Clock clock) {
        this.registrar = registrar;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /** The duty to promise daily, from the first day whose deadline has not passed. */
    void imposeDuties() throws IOException, InterruptedException {
        var today = FieldCalendar.today(clock);
        var passed = !clock.instant().isBefore(new PromiseDeadline(registrar).of(today));
        var order = JSON.createObjectNode().put("from", (passed ? today.plusDays(1) : today).toString());
        for (var promising :
                enterprises.stream().filter(Supervised::promisesDaily).toList()) {
            var duty = pathOf(promising, "/promise-duty");
            if (registrar.find(duty).isEmpty()) {
                registrar.put(duty, order);
            }
        }
    }

    void enterGroups() throws IOException, InterruptedException {
        var suppliers = enterprises.stream().filter(Supervised::isKeySupplier).toList();
        enter("key-supply", suppliers, "纳入全市重点保供企业名单");
        enter("incentive", suppliers.subList(0, INCENTIVES), "连续三年未发生生产安全事故，安全生产标准化运行良好");
    }

    private void enter(String group, List<Supervised> members, String reason) throws IOException, InterruptedException {
        var path = "/api/v1/enterprise-groups/%s/members".formatted(group);
        var present = registrar.get(path + "?limit=1000").findValuesAsText("uscc");
        for (var member : members) {
            if (!present.contains(member.uscc())) {
                registrar.put(
                        path + "/" + member.uscc(), JSON.createObjectNode().put("reason", reason));
            }
        }
    }

    /** @return how many credentials and ratings were put on file */
    int putOnFile() throws IOException, InterruptedException {
        int filed = 0;
        for (var supervised : enterprises) {
            filed += recordCredentials(supervised) + rate(supervised);
        }
        return filed;
    }

    private int recordCredentials(Supervised supervised) throws IOException, InterruptedException {
        var path = pathOf(supervised, "/credentials");
        var onFile = rows(registrar.get(path + "?limit=1000"));
        int recorded = 0;
        for (var credential : Dossier.of(supervised, FieldCalendar.today(clock))) {
            if (onFile.stream().noneMatch(credential::isOnFileAs)) {
                registrar.post(path, credential.json());
                recorded++;
            }
        }
        return recorded;
    }

    private int rate(Supervised supervised) throws IOException, InterruptedException {
        var path = pathOf(supervised, "/ratings");
        if (!supervised.isRated() || !registrar.get(path).isEmpty()) {
            return 0;
        }
        registrar.post(path, RatingSheets.of(supervised, FieldCalendar.today(clock)));
        return 1;
    }

    private static String pathOf(Supervised supervised, String what) {
        return "/api/v1/enterprises/" + supervised.uscc() + what;
    }

    private static List<JsonNode> rows(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
