package org.yimatong.benchmarks.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.Identities;
import org.yimatong.benchmarks.suite.Suite;

/** Two supervisors: one drafts and tries policies, the other adopts them. */
final class PolicyDesk implements AutoCloseable {

    private static final String POLICIES = "/api/v1/code-policies";

    private final Door gateway;
    private final Identities identities;

    PolicyDesk(Suite suite) {
        this.gateway = Door.at(suite.ports().gateway(), 1);
        this.identities = new Identities(suite.ports().settings());
    }

    /** The rules by which codes are judged now. */
    JsonNode rulesInForce() throws IOException, InterruptedException {
        var policies = gateway.get(POLICIES, Map.of("Authorization", identities.person("supervisor")))
                .expect(200)
                .json();
        return StreamSupport.stream(policies.spliterator(), false)
                .filter(policy -> policy.path("inForce").asBoolean())
                .findFirst()
                .orElseThrow()
                .path("rules");
    }

    /** Drafts the rules; returns the version. */
    int draft(JsonNode rules) throws IOException, InterruptedException {
        var policy = JsonNodeFactory.instance
                .objectNode()
                .put("purpose", "a benchmark")
                .set("rules", rules);
        return post(POLICIES, policy.toString()).path("version").asInt();
    }

    JsonNode trial(int version) throws IOException, InterruptedException {
        return post(POLICIES + "/" + version + "/trials", "");
    }

    void adopt(int version, Instant effectiveFrom) throws IOException, InterruptedException {
        var headers = Map.of(
                "Authorization", identities.person("supervisor-deputy"),
                "Content-Type", "application/json",
                "If-Match", "\"0\"");
        var adoption = JsonNodeFactory.instance
                .objectNode()
                .put("effectiveFrom", effectiveFrom.toString())
                .put("reason", "a benchmark");
        gateway.put(POLICIES + "/" + version + "/adoption", headers, Buffer.buffer(adoption.toString()))
                .expect(200);
    }

    private JsonNode post(String path, String body) throws IOException, InterruptedException {
        var headers = Map.of(
                "Authorization", identities.person("supervisor"),
                "Content-Type", "application/json",
                "Idempotency-Key", UUID.randomUUID().toString());
        return gateway.post(path, headers, Buffer.buffer(body)).expect(201).json();
    }

    @Override
    public void close() {
        gateway.close();
        identities.close();
    }
}
