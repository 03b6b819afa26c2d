package org.yimatong.city.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.city.StandInSuite;
import org.yimatong.city.StandInSuite.Response;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.telemetry.DataGateway;

class LivingEnterpriseTest {

    private static final Duration INTERVAL = Duration.ofMillis(20);

    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private final LongAdder stored = new LongAdder();
    private final AtomicBoolean down = new AtomicBoolean(true);
    private StandInSuite suite;
    private Thread measuring;
    private Thread sending;

    @BeforeEach
    void begin() throws Exception {
        suite = new StandInSuite(request -> down.get() ? new Response(503, "") : StandInSuite.accepting(request));
        var sensor = City.fromFiles().sensors().getLast();
        var enterprise = new LivingEnterprise(
                List.of(new LivingSensor(sensor, 0, new Random(1))),
                DataGateway.overHttp(suite.settings(0), suite.client, sensor.uscc()),
                Clock.systemUTC(),
                2,
                stored,
                log::add);
        measuring = Thread.ofVirtual().start(() -> untilInterrupted(() -> enterprise.measure(INTERVAL, Duration.ZERO)));
        sending = Thread.ofVirtual().start(() -> untilInterrupted(enterprise::send));
    }

    @AfterEach
    void end() throws Exception {
        measuring.interrupt();
        sending.interrupt();
        measuring.join();
        sending.join();
        suite.close();
    }

    @Test
    void what_the_gateway_cannot_keep_is_lost_aloud_and_the_rest_goes_out_later() throws Exception {
        assertThat(nextLogged("not answered")).isNotNull();
        assertThat(nextLogged("LOST")).contains("LOST 1 readings of 20");

        down.set(false);

        assertThat(nextLogged("answered again")).isNotNull();
        assertThat(suite.requests()).isNotEmpty();
    }

    private String nextLogged(String words) throws InterruptedException {
        for (var line = log.poll(20, TimeUnit.SECONDS); line != null; line = log.poll(20, TimeUnit.SECONDS)) {
            if (line.contains(words)) {
                return line;
            }
        }
        return null;
    }

    private interface Activity {
        void run() throws InterruptedException;
    }

    private static void untilInterrupted(Activity activity) {
        try {
            activity.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
