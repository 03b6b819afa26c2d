package org.yimatong.benchmarks.lookups;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.ArrayList;

/**
 * Servers that answer whatever they are asked with the same body, so that nothing is left but HTTP: the yardstick of
 * the code look-ups.
 *
 * <p>Ends when its input ends, so it does not outlive who started it.
 */
public final class EmptyHandler {

    static final String READY = "READY";

    private EmptyHandler() {}

    /** @param servers one {@code PORT:BYTES} for each server */
    public static void main(String... servers) throws IOException {
        // as many event loops as Vert.x takes by itself
        int eventLoops = 2 * Runtime.getRuntime().availableProcessors();
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(eventLoops));
        var started = new ArrayList<Future<String>>();
        for (var server : servers) {
            var words = server.split(":");
            int port = Integer.parseInt(words[0]);
            int bytes = Integer.parseInt(words[1]);
            started.add(vertx.deployVerticle(
                    () -> new Server(port, bytes), new DeploymentOptions().setInstances(eventLoops)));
        }
        Future.all(started).onSuccess(_ -> System.out.println(READY)).onFailure(problem -> {
            System.out.println(problem);
            System.exit(1);
        });
        while (System.in.read() != -1) {
            // nothing is said to it
        }
        System.exit(0);
    }

    private static final class Server extends AbstractVerticle {

        private final int port;
        private final Buffer body;

        Server(int port, int bytes) {
            this.port = port;
            this.body = Buffer.buffer(new byte[bytes]);
        }

        @Override
        public void start(Promise<Void> started) {
            vertx.createHttpServer()
                    .requestHandler(request -> request.response().end(body))
                    .listen(port, "127.0.0.1")
                    .<Void>mapEmpty()
                    .onComplete(started);
        }
    }
}
