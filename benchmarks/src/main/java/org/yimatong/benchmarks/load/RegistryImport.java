package org.yimatong.benchmarks.load;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.yimatong.benchmarks.suite.Await;

/** Registers what the load needs, as the registrar would: by CSV through the front door. */
public record RegistryImport(Door gateway, Identities identities) {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    /**
     * Imports until no row is rejected: another service may still have to hear of the enterprises.
     *
     * @param resource last part of the import's path
     */
    public void importAll(String resource, String csv) throws Exception {
        Await.until("import by " + resource, LONGEST, () -> rejected(resource, csv) == 0);
    }

    private int rejected(String resource, String csv) throws IOException, InterruptedException {
        var headers = Map.of(
                "Authorization", identities.person("registrar"),
                "Content-Type", "text/csv; charset=utf-8",
                "Idempotency-Key", UUID.randomUUID().toString());
        var answer = gateway.post("/api/v1/" + resource, headers, Buffer.buffer(csv))
                .expect(201)
                .json();
        return answer.path("rejected").asInt();
    }
}
