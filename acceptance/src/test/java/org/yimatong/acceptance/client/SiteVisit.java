package org.yimatong.acceptance.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An inspection by the 20 criteria of major hidden dangers, as a device keeps it until there is a network.
 *
 * @param id made by the device
 * @param danger the one criterion that is fulfilled
 * @param photo of it, named before it is sent
 * @param signature drawn by who signs, named before it is sent
 */
public record SiteVisit(
        String id,
        String uscc,
        List<Officer> officers,
        Instant begunAt,
        String danger,
        String photo,
        String signature) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHECKLIST = "major-hidden-danger-20";
    private static final int ITEMS = 20;
    private static final int SECONDS_PER_ENTRY = 60;
    private static final String SAFETY_MANAGER = "吴刚";

    /** One of the last two hours. */
    public static SiteVisit to(String uscc, List<Officer> officers, String danger) {
        var begin = Instant.now().minus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        return new SiteVisit(
                UUID.randomUUID().toString(),
                uscc,
                officers,
                begin,
                danger,
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString());
    }

    public String path() {
        return "/api/v1/inspections/" + id;
    }

    /** Its beginning. */
    public ObjectNode begin(String task) {
        var begin = JSON.createObjectNode()
                .put("id", id)
                .put("uscc", uscc)
                .put("kind", "ROUTINE")
                .put("purpose", "年度计划检查")
                .put("place", "反应工段、罐区")
                .put("begunAt", begunAt.toString())
                .put("taskId", task);
        begin.set("officers", Officer.named(officers));
        begin.putObject("checklist").put("checklist", CHECKLIST).put("edition", 1);
        return begin;
    }

    /** Who was present, an answer to each item, the signatures and the conclusion, in the order of the field. */
    public List<ObjectNode> entries() {
        var contents = new ArrayList<ObjectNode>();
        contents.add(content("ATTENDANCE").put("role", "MAIN_PERSON").put("absentBecause", "外出参会"));
        contents.add(content("ATTENDANCE").put("role", "SAFETY_MANAGER").put("name", SAFETY_MANAGER));
        contents.add(content("ATTENDANCE").put("role", "OPERATOR").put("name", "郝建军"));
        IntStream.rangeClosed(1, ITEMS)
                .mapToObj("WH-%02d"::formatted)
                .map(this::answer)
                .forEach(contents::add);
        contents.add(signature("FIRST_OFFICER", officers.getFirst().name()));
        contents.add(signature("SECOND_OFFICER", officers.getLast().name()));
        contents.add(signature("PARTY", SAFETY_MANAGER));
        contents.add(content("CONCLUSION")
                .put("outcome", "FINDINGS")
                .put("situation", "检查了反应工段和罐区，发现重大隐患一项。")
                .put("endedAt", begunAt.plus(1, ChronoUnit.HOURS).toString()));
        return IntStream.range(0, contents.size())
                .mapToObj(place -> entry(place + 1, contents.get(place)))
                .toList();
    }

    private ObjectNode entry(int number, ObjectNode content) {
        var entry = JSON.createObjectNode()
                .put("uscc", uscc)
                .put("number", number)
                .put(
                        "at",
                        begunAt.plusSeconds((long) SECONDS_PER_ENTRY * number).toString());
        entry.set("content", content);
        return entry;
    }

    private ObjectNode answer(String item) {
        var answer = content("ANSWER").put("item", item).put("verdict", item.equals(danger) ? "YES" : "NO");
        if (item.equals(danger)) {
            answer.put("text", "R-101 安全阀前手动阀关闭").putArray("attachments").add(photo);
        }
        return answer;
    }

    private ObjectNode signature(String signatory, String name) {
        return content("SIGNATURE")
                .put("signatory", signatory)
                .put("name", name)
                .put("drawing", signature);
    }

    private static ObjectNode content(String kind) {
        return JSON.createObjectNode().put("kind", kind);
    }
}
