package org.yimatong.stack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yimatong.stack.folder.Secrets;
import org.yimatong.stack.process.LogFile;
import org.yimatong.stack.process.Tool;
import org.yimatong.stack.report.Refusal;

/** The data folder of one PostgreSQL server, and the programs that make, start and stop it. */
final class PostgresCluster {

    static final String SUPERUSER = "postgres";

    private static final String SUPERUSER_SECRET = "database." + SUPERUSER;

    private final Path home;
    private final Path data;
    private final PostgresBinaries binaries;
    private final LogFile log;
    private final Secrets secrets;
    private final ServerAccount account;

    PostgresCluster(Path home, LogFile log, Secrets secrets) {
        this.home = home;
        this.data = home.resolve("data");
        this.binaries = new PostgresBinaries(home.resolve("programs"));
        this.log = log;
        this.secrets = secrets;
        this.account = ServerAccount.choose(data, log);
    }

    /** Makes what is missing: the programs and the data folder. */
    void prepare() {
        binaries.unpack();
        if (!exists()) {
            initialise();
        } else if (!secrets.contains(SUPERUSER_SECRET)) {
            throw new Refusal(
                    "The databases in %s have passwords that %s does not hold: put that file back, or remove both"
                            .formatted(home, secrets));
        }
    }

    boolean exists() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    boolean isServed() {
        return exists() && tool("pg_ctl", "status").succeeds();
    }

    void start(List<String> settings) {
        var line = Stream.of("-w", "-t", "60", "-o", String.join(" ", settings), "start");
        tool("pg_ctl", line.toArray(String[]::new)).run();
    }

    /** Ends the sessions that are open, writes everything out, and returns when the server is gone. */
    void stop() {
        if (!tool("pg_ctl", "-m", "fast", "-w", "-t", "30", "stop").succeeds() && isServed()) {
            tool("pg_ctl", "-m", "immediate", "-w", "-t", "30", "stop").run();
        }
    }

    Postmaster postmaster() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            long pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return new Postmaster(ProcessHandle.of(pid).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made beside its place and moved there when complete, so that an interrupted start leaves no half-made folder. */
    private void initialise() {
        var unfinished = home.resolve("data.unfinished");
        try {
            deleteTree(unfinished);
            var password = passwordFile();
            new Tool(account.command(initdb(unfinished, password)), log).run();
            Files.delete(password);
            Files.move(unfinished, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> initdb(Path folder, Path password) {
        return List.of(
                binaries.program("initdb"),
                "--pgdata=" + folder,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums");
    }

    private Path passwordFile() throws IOException {
        var file = home.resolve("superuser-password");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secrets.of(SUPERUSER_SECRET));
        account.hand(home, log);
        return file;
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Tool tool(String program, String... arguments) {
        var line = Stream.concat(Stream.of(binaries.program(program), "-D", data.toString()), Stream.of(arguments));
        return new Tool(account.command(line.toList()), log);
    }
}
