package org.yimatong.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Leaves out of a request what its fault does not need. What it changed stays changed, so this may find nothing. */
final class Shrinking {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Sender sender;
    private final Conformity judge;
    private int repetitions;

    Shrinking(Sender sender, Conformity judge) {
        this.sender = sender;
        this.judge = judge;
    }

    String asCurl(FuzzRequest request) {
        return request.asCurl(sender.service());
    }

    /** The shortest that still has the fault, leaving out one thing after the other. */
    synchronized FuzzRequest of(FuzzRequest request, String fault) {
        var shortest = request;
        var isShorter = true;
        while (isShorter) {
            isShorter = false;
            for (var shorter : shorter(shortest)) {
                if (hasFault(shorter, fault)) {
                    shortest = shorter;
                    isShorter = true;
                    break;
                }
            }
        }
        return shortest;
    }

    private static List<FuzzRequest> shorter(FuzzRequest request) {
        var shorter = new ArrayList<FuzzRequest>();
        request.headers().keySet().forEach(name -> shorter.add(request.withoutHeader(name)));
        for (var index = 0; index < request.query().size(); index++) {
            shorter.add(request.withoutQuery(index));
        }
        if (object(request.body()) instanceof ObjectNode object) {
            object.fieldNames()
                    .forEachRemaining(name -> shorter.add(request.withBody(
                            object.deepCopy().without(name).toString().getBytes(StandardCharsets.UTF_8))));
        }
        return shorter;
    }

    private static JsonNode object(byte[] body) {
        try {
            return body == null ? null : MAPPER.readTree(body);
        } catch (IOException e) {
            return null;
        }
    }

    private boolean hasFault(FuzzRequest request, String fault) {
        var fresh = request.headers().containsKey("Idempotency-Key")
                ? request.withHeader("Idempotency-Key", "again-" + ++repetitions + "-" + System.nanoTime())
                : request;
        try {
            return judge.faults(fresh, sender.send(fresh)).contains(fault);
        } catch (IOException | InterruptedException | IllegalArgumentException e) {
            return false;
        }
    }
}
