package org.yimatong.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.yimatong.benchmarks.suite.Await;

/** Registers what the load needs, as the registrar would: by CSV through the front door. */
public record RegistryImport(Door gateway, Identities identities) {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration LONGEST_TABLE = Duration.ofMinutes(30);
    private static final int ACCEPTED = 202;

    /**
     * Imports until no row is rejected: another service may still have to hear of the enterprises.
     *
     * @param resource last part of the import's path
     */
    public void importAll(String resource, String csv) throws Exception {
        Await.until("import by " + resource, LONGEST, () -> rejected(resource, csv) == 0);
    }

    private int rejected(String resource, String csv) throws Exception {
        return importTable(resource, "text/csv; charset=utf-8", Buffer.buffer(csv))
                .path("rejected")
                .asInt();
    }

    /** Imports a table once, and waits until all its rows are taken. @return what came of it */
    public JsonNode importTable(String resource, String mediaType, Buffer table) throws Exception {
        var headers = Map.of(
                "Authorization", identities.person("registrar"),
                "Content-Type", mediaType,
                "Idempotency-Key", UUID.randomUUID().toString());
        var answer = gateway.post("/api/v1/" + resource, headers, table);
        if (answer.status() != ACCEPTED) {
            return answer.expect(201).json();
        }
        var outcome = new AtomicReference<>(answer.json());
        Await.until("rows of " + resource, LONGEST_TABLE, () -> {
            var asRegistrar = Map.of("Authorization", identities.person("registrar"));
            outcome.set(gateway.get(answer.header("Location"), asRegistrar)
                    .expect(200)
                    .json());
            return outcome.get().path("pending").asInt() == 0;
        });
        return outcome.get();
    }
}
