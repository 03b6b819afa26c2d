package org.yimatong.stack.suite;

import java.util.List;
import java.util.stream.Stream;
import org.yimatong.stack.folder.DataFolder;
import org.yimatong.stack.kafka.KafkaBroker;
import org.yimatong.stack.keycloak.KeycloakInstallation;
import org.yimatong.stack.keycloak.KeycloakServer;
import org.yimatong.stack.postgres.PostgresServer;
import org.yimatong.stack.process.ChildProcess;
import org.yimatong.stack.process.Command;
import org.yimatong.stack.process.Supervised;

/** The program behind each part of the suite. */
final class Programs {

    private final Setup setup;
    private final JavaOptions javaOptions;
    private final Environments environments;

    Programs(Setup setup) {
        this.setup = setup;
        this.javaOptions = new JavaOptions(System.getenv());
        this.environments = new Environments(setup);
    }

    Supervised of(Part part) {
        return part == Part.POSTGRES ? postgres() : child(part);
    }

    /** A part that runs on Java. */
    ChildProcess child(Part part) {
        return child(part.label(), command(part));
    }

    private Command command(Part part) {
        return switch (part) {
            case KAFKA -> kafka();
            case KEYCLOAK -> keycloak();
            case ENTERPRISES, INSPECTIONS, HAZARDS, GATEWAY ->
                java(part, "-jar", setup.installation().jar(part).toString());
            case CITY -> java(part, "-jar", setup.installation().jar(part).toString(), "live");
            case POSTGRES -> throw new IllegalArgumentException(part + " does not run on Java");
        };
    }

    PostgresServer postgres() {
        var folder = setup.folder();
        return new PostgresServer(
                folder.postgres(),
                folder.log(Part.POSTGRES.label()),
                setup.ports().of(Port.POSTGRES),
                setup.secrets());
    }

    ChildProcess child(String name, Command command) {
        DataFolder folder = setup.folder();
        return new ChildProcess(
                name, command, folder.log(name), folder.processes().resolve(name));
    }

    private Command kafka() {
        return java(
                Part.KAFKA,
                // Kafka asks for it; the broker logs by slf4j.
                "-Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider",
                "-cp",
                setup.installation().classPath(),
                KafkaBroker.class.getName(),
                setup.folder().kafka().toString(),
                Integer.toString(setup.ports().of(Port.KAFKA)),
                Integer.toString(setup.ports().of(Port.KAFKA_CONTROLLER)));
    }

    private Command keycloak() {
        var role = Part.KEYCLOAK.database();
        var databases = setup.databases();
        var database = new KeycloakServer.Database(databases.url(role), role, databases.password(role));
        var ports = setup.ports();
        return new KeycloakServer(
                        setup.keycloak(),
                        ports.of(Port.KEYCLOAK),
                        ports.of(Port.KEYCLOAK_MANAGEMENT),
                        database,
                        setup.secrets().of(Setup.ADMIN_SECRET),
                        setup.clients())
                .command(
                        new KeycloakInstallation(setup.installation().keycloak()),
                        setup.installation().archive(Part.KEYCLOAK).options());
    }

    private Command java(Part part, String... program) {
        var installation = setup.installation();
        var archive = installation.archive(part).options();
        var line = Stream.of(List.of(installation.java()), archive, javaOptions.of(part), List.of(program))
                .flatMap(List::stream)
                .toList();
        return new Command(line, environments.of(part));
    }
}
