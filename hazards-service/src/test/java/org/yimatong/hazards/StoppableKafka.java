package org.yimatong.hazards;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.yimatong.testing.RealKafka;

/** A real Kafka broker that the test may stop: it gives a test's field of type {@link Runnable} the means. */
public class StoppableKafka implements QuarkusTestResourceLifecycleManager {

    private final RealKafka kafka = new RealKafka();
    private boolean stopped;

    @Override
    public Map<String, String> start() {
        return kafka.start();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields((Runnable) this::stop, new TestInjector.MatchesType(Runnable.class));
    }

    @Override
    public synchronized void stop() {
        if (!stopped) {
            stopped = true;
            kafka.stop();
        }
    }
}
