package org.yimatong.acceptance.suite;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one suite for all stories, hands it to them, shows the logs when one fails, and stops it after the last. */
class RunningSuite implements BeforeAllCallback, AfterTestExecutionCallback, ParameterResolver {

    private static final Namespace HERE = Namespace.create(RunningSuite.class);
    private static final int LINES = 25;

    @Override
    public void beforeAll(ExtensionContext context) {
        suite(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        context.getExecutionException()
                .ifPresent(
                        _ -> show(suite(context), context.getRequiredTestClass().getAnnotation(Concerns.class)));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Suite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return suite(context);
    }

    /** Kept at the root, which is closed when all tests of the module are done, failed or not. */
    private static Suite suite(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(FirstStart.class, _ -> FirstStart.attempt(), FirstStart.class)
                .started();
    }

    /** Attempted once: a suite that does not start fails every story at once. */
    private record FirstStart(Suite suite, @Nullable Throwable failure) implements AutoCloseable {

        static FirstStart attempt() {
            var suite = Suite.onFreshData();
            try {
                suite.start();
                return new FirstStart(suite, null);
            } catch (RuntimeException | Error failure) {
                show(suite, Part.values());
                suite.close();
                return new FirstStart(suite, failure);
            }
        }

        Suite started() {
            if (failure != null) {
                throw new IllegalStateException("The suite did not start", failure);
            }
            return suite;
        }

        @Override
        public void close() {
            suite.close();
        }
    }

    private static void show(Suite suite, Concerns concerns) {
        show(suite, concerns.value());
    }

    private static void show(Suite suite, Part... parts) {
        System.out.printf("---- launcher%n%s%n", suite.launcherTail(LINES));
        for (var part : parts) {
            System.out.printf("---- %s%n%s%n", part, suite.folder().logTail(part, LINES));
        }
    }
}
