package org.yimatong.benchmarks.telemetry;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.Identities;

/** Sends over HTTP; the connections are shared among the data gateways in turn. */
record HttpSender(Door door, Identities identities, List<TestGateway> gateways) implements Sender {

    @Override
    public int send(int connection, Buffer message, int readings) throws Exception {
        var uscc = gateways.get(connection % gateways.size()).uscc();
        var headers = Map.of("Authorization", identities.dataGateway(uscc), "Content-Type", "application/json");
        return door.post("/api/v1/telemetry", headers, message)
                .expect(200)
                .json()
                .path("accepted")
                .asInt();
    }

    @Override
    public void close() {
        door.close();
    }
}
