package org.yimatong.benchmarks.findings;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.Identities;
import org.yimatong.benchmarks.load.Latencies;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.Suite;
import org.yimatong.city.catalogue.City;

/** How long an inspector waits for an order to rectify (责令限期整改指令书) as PDF. */
public final class OrdersPrinted implements AutoCloseable {

    private static final String DOCUMENTS = "/api/v1/documents";
    private static final int WARM_UP = 20;

    private final Identities identities;
    private final Door gateway;
    private final Latencies issuing = new Latencies();
    private final Latencies fetching = new Latencies();

    public OrdersPrinted(Suite suite) {
        this.identities = new Identities(suite.ports().settings());
        this.gateway = Door.at(suite.ports().gateway(), 1);
    }

    /** Issues so many orders, one after the other, each for a finding of its own. */
    public Section measure(int orders) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            print(i, new Latencies(), new Latencies());
        }
        long bytes = 0;
        for (int i = 0; i < orders; i++) {
            bytes = print(WARM_UP + i, issuing, fetching);
        }
        var section = new Section("Orders to rectify printed");
        add(section, "issued: numbered, set as PDF and stored", issuing);
        add(section, "fetched as PDF", fetching);
        section.note("%d orders one after the other, after %d to warm up; a PDF has %,d bytes"
                .formatted(orders, WARM_UP, bytes));
        return section;
    }

    private long print(int number, Latencies untilIssued, Latencies untilFetched)
            throws IOException, InterruptedException {
        var finding = gateway.post("/api/v1/findings", headers(), FindingReport.general(City.NEIGHBOUR, number))
                .expect(201)
                .json()
                .path("id")
                .asText();
        long begin = System.nanoTime();
        var document = gateway.post(DOCUMENTS, headers(), order(finding).toBuffer())
                .expect(201)
                .json()
                .path("id")
                .asText();
        untilIssued.add(System.nanoTime() - begin);
        long issued = System.nanoTime();
        var pdf = gateway.get(DOCUMENTS + "/" + document + "/pdf", headers()).expect(200);
        untilFetched.add(System.nanoTime() - issued);
        return pdf.body().length();
    }

    private Map<String, String> headers() throws IOException, InterruptedException {
        var headers = new HashMap<String, String>();
        headers.put("Authorization", identities.person("inspector-weiyang"));
        headers.put("Content-Type", "application/json");
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        return headers;
    }

    private static JsonObject order(String finding) {
        return new JsonObject()
                .put("uscc", City.NEIGHBOUR)
                .put(
                        "officers",
                        new JsonArray().add(officer("李明", "26010112001")).add(officer("欧阳燚", "26010112002")))
                .put("representative", new JsonObject().put("name", "王𬭎").put("position", "主要负责人"))
                .put("rectificationOrder", new JsonObject().put("findings", new JsonArray().add(finding)));
    }

    private static JsonObject officer(String name, String certificate) {
        return new JsonObject().put("name", name).put("certificate", certificate);
    }

    private static void add(Section section, String what, Latencies latencies) {
        section.add(what + ", p50", "ms", latencies.milliseconds(0.5));
        section.add(what + ", p99", "ms", latencies.milliseconds(0.99));
    }

    @Override
    public void close() {
        gateway.close();
        identities.close();
    }
}
