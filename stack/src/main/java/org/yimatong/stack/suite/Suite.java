package org.yimatong.stack.suite;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.runAsync;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.yimatong.stack.keycloak.RealmClient;
import org.yimatong.stack.process.Supervised;
import org.yimatong.stack.process.Supervisor;
import org.yimatong.stack.report.Announcer;
import org.yimatong.stack.report.Refusal;

/** All parts together: starts each as soon as what it needs is up, keeps them running, and stops them in order. */
public final class Suite {

    /** What uses others goes before what is used. */
    private static final List<Set<Part>> STOPS = List.of(
            Set.of(Part.CITY),
            Set.of(Part.GATEWAY),
            Set.of(Part.ENTERPRISES, Part.INSPECTIONS, Part.HAZARDS),
            Set.of(Part.KEYCLOAK),
            Set.of(Part.KAFKA),
            Set.of(Part.POSTGRES));

    private final ExecutorService steps = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<String> failure = new CompletableFuture<>();
    private final Set<String> awaited = ConcurrentHashMap.newKeySet();
    private final Setup setup;
    private final Announcer announcer;
    private final Supervisor supervisor;
    private final Programs programs;
    private final Readiness readiness;

    public Suite(Setup setup, Announcer announcer) {
        this.setup = setup;
        this.announcer = announcer;
        this.programs = new Programs(setup);
        this.readiness = new Readiness(setup);
        this.supervisor = new Supervisor(announcer, Clock.systemUTC(), this::awaitAgain);
        var _ = supervisor.givenUp().thenAccept(failure::complete);
    }

    /** Completes with the reason when the suite cannot be started, or cannot be kept running. */
    public CompletableFuture<String> failure() {
        return failure;
    }

    /** Stops a database server that a launcher left behind when it was killed. */
    public void endStaleDatabase() {
        if (programs.postgres().endStale()) {
            announcer.say("Ended postgres, left over from a launcher that was killed");
        }
    }

    /**
     * Starts these parts, each as soon as what it needs is up, and returns at once.
     *
     * @param whenUp run when all of them are up
     */
    public void start(Set<Part> parts, Runnable whenUp) {
        Map<Part, CompletableFuture<Void>> ups = new EnumMap<>(Part.class);
        for (var part : Part.values()) {
            if (parts.contains(part)) {
                ups.put(part, reported(prepared(part, ups).thenRunAsync(() -> start(part), steps)));
            }
        }
        var _ = reported(allOf(ups.values().toArray(CompletableFuture[]::new)).thenRun(whenUp));
    }

    /** Stops everything, in order, and returns when no process is left. */
    public void stop() {
        supervisor.close();
        for (var parts : STOPS) {
            supervisor.stop(parts.stream().map(Part::label).toList());
        }
        supervisor.stopAll();
    }

    private CompletableFuture<Void> prepared(Part part, Map<Part, CompletableFuture<Void>> ups) {
        var needed = ups.entrySet().stream()
                .filter(up -> part.needs().contains(up.getKey()))
                .map(Map.Entry::getValue)
                .toArray(CompletableFuture[]::new);
        if (part != Part.KEYCLOAK) {
            return allOf(needed);
        }
        var preparation = new KeycloakPreparation(setup, programs, supervisor, announcer);
        return runAsync(preparation::run, steps).thenCombine(allOf(needed), (_, _) -> null);
    }

    private void start(Part part) {
        var program = programs.of(part);
        program.log().rotate();
        supervisor.keepRunning(program);
        await(part, announcer::say);
        if (part == Part.POSTGRES) {
            prepareDatabases();
        } else if (part == Part.KEYCLOAK) {
            introduce(setup.servicesClient(), Setup.SERVICES_SECRET, "every write will be refused (503 login-away)");
            introduce(setup.consoleClient(), Setup.CONSOLE_SECRET, "nobody can log in to the console");
        }
        if (!supervisor.isClosed()) {
            announcer.say("%s is up".formatted(part));
        }
    }

    private void prepareDatabases() {
        var databases = setup.databases();
        for (var part : Part.values()) {
            if (part.isService()) {
                databases.ensureWithApplicationRole(part.database());
            }
        }
        databases.ensureOwnedBy(Part.KEYCLOAK.database(), Part.KEYCLOAK.database());
    }

    /**
     * An older realm does not know all of its clients; whoever can still read, and hear alarms, is better off than
     * nobody.
     */
    private void introduce(RealmClient client, String secret, String otherwise) {
        try {
            if (client.ensure()) {
                announcer.say("Keycloak was told its client '%s'".formatted(client.id()));
            }
        } catch (Refusal refusal) {
            if (supervisor.isClosed()) {
                return; // it was stopped meanwhile
            }
            announcer.say("%s, so %s: give the client '%s' of the realm the secret %s of %s by hand"
                    .formatted(refusal.explanation(), otherwise, client.id(), secret, setup.secrets()));
        }
    }

    private void awaitAgain(Supervised part) {
        if (!awaited.add(part.name())) {
            return; // it died again before it was up
        }
        try {
            await(Part.named(part.name()), _ -> {});
            announcer.say("%s is up again".formatted(part.name()));
        } catch (Refusal refusal) {
            announcer.say(refusal.explanation());
        } finally {
            awaited.remove(part.name());
        }
    }

    private void await(Part part, Consumer<String> progress) {
        try {
            readiness.await(part, progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Void> reported(CompletableFuture<Void> step) {
        return step.whenComplete((_, problem) -> {
            if (problem != null && !supervisor.isClosed() && !failure.isDone()) {
                failure.complete(explanation(problem));
            }
        });
    }

    private static String explanation(Throwable problem) {
        var cause = problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        if (cause instanceof Refusal refusal) {
            return refusal.explanation();
        }
        var trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
