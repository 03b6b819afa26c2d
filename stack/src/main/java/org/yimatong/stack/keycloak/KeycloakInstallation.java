package org.yimatong.stack.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.yimatong.stack.process.Command;

/** Keycloak as it was unpacked; built for PostgreSQL once, and shared by every suite started from this checkout. */
public final class KeycloakInstallation {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private static final List<String> OPTIONS_OF_KC_SH = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-XX:+ExitOnOutOfMemoryError");

    private final Path home;

    /** @param unpacked folder that holds the one folder of the distribution */
    public KeycloakInstallation(Path unpacked) {
        try (var folders = Files.list(unpacked)) {
            home = folders.filter(Files::isDirectory).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path home() {
        return home;
    }

    /** Builds it, unless that was done before; two launchers that come at the same time wait for each other. */
    public void ensureBuilt(Build build) {
        var built = home.resolve("built");
        try (var channel = FileChannel.open(
                        home.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!Files.exists(built) && lock.isValid()) {
                build.run(java(List.of("-XX:TieredStopAtLevel=1"), "build", "--db=postgres", "--health-enabled=true"));
                Files.createFile(built);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void importAtStart(Path hazardSources) {
        try {
            RealmFile.write(hazardSources, home.resolve("data/import/yimatong-realm.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code kc.sh} would run: it keeps a shell around the server, which would have to be watched as well. */
    Command java(List<String> options, String... arguments) {
        var home = List.of("-Dkc.home.dir=" + this.home, "-Djboss.server.config.dir=" + this.home.resolve("conf"));
        var program = List.of("-cp", this.home.resolve("lib/quarkus-run.jar").toString(), MAIN);
        return Command.of(Stream.of(List.of(JAVA), options, OPTIONS_OF_KC_SH, home, program, List.of(arguments))
                .flatMap(List::stream)
                .toList());
    }

    /** Runs a command to its end. */
    public interface Build {
        void run(Command command);
    }
}
