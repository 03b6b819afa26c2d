package org.yimatong.kit.inbox;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.DatabaseAway;

@AwaitsDatabase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 100) // around everything: each try is a transaction of its own
class AwaitsDatabaseInterceptor {

    private static final Logger LOG = Logger.getLogger(AwaitsDatabaseInterceptor.class);

    private static final Duration PAUSE = Duration.ofMillis(500);

    @AroundInvoke
    @Nullable
    Object tryUntilItIsBack(InvocationContext invocation) throws Exception {
        while (true) {
            try {
                return invocation.proceed();
            } catch (Exception e) {
                if (!DatabaseAway.isCauseOf(e)) {
                    throw e;
                }
                LOG.warnf("Events wait for the database: %s", e.getMessage());
                Thread.sleep(PAUSE);
            }
        }
    }
}
