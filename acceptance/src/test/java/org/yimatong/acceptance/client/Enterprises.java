package org.yimatong.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Enterprises as the registrar enters them, none of them in the demo city. */
public record Enterprises(Api registrar) {

    /** Codes with right check digits that nobody has. */
    public static final List<String> FREE_CODES =
            List.of("91610103MA6T90011M", "91610103MA6T9002XD", "91610103MA6T90038D");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** 碑林区. */
    private static final String AREA = "610103";

    public static String path(String uscc) {
        return "/api/v1/enterprises/" + uscc;
    }

    /** The entry of a small dealer in chemicals. */
    public static ObjectNode dealer(String uscc, String name) {
        return JSON.createObjectNode()
                .put("uscc", uscc)
                .put("name", name)
                .put("kind", "OPERATION")
                .put("area", AREA)
                .put("scale", "MICRO");
    }

    /** Enters it, if it is not yet there. */
    public void register(String uscc, String name) {
        if (registrar.get(path(uscc)).status() == 404) {
            registrar.post("/api/v1/enterprises", dealer(uscc, name)).requireStatus(201);
        }
    }

    /** Puts a credential on record. */
    public JsonNode record(String uscc, ObjectNode details, LocalDate from, LocalDate until) {
        return registrar
                .post(path(uscc) + "/credentials", valid(details, from, until))
                .requireStatus(201)
                .json();
    }

    public static ObjectNode valid(ObjectNode details, LocalDate from, LocalDate until) {
        var credential =
                JSON.createObjectNode().put("validFrom", from.toString()).put("validUntil", until.toString());
        credential.set("details", details);
        return credential;
    }

    public static ObjectNode licence() {
        return JSON.createObjectNode()
                .put("kind", "LICENCE")
                .put("type", "CHEMICALS_OPERATION")
                .put("number", "陕西应经许证字〔2024〕09003号")
                .put("authority", "西安市应急管理局")
                .put("scope", "乙醇、丙酮（不储存）");
    }

    public static ObjectNode drill() {
        return JSON.createObjectNode()
                .put("kind", "DRILL")
                .put("scope", "COMPREHENSIVE")
                .put("plan", "生产安全事故综合应急预案")
                .put("form", "TABLE_TOP");
    }

    /** A JSON object of one or more texts. */
    public static ObjectNode words(String... namesAndValues) {
        var words = JSON.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            words.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return words;
    }
}
