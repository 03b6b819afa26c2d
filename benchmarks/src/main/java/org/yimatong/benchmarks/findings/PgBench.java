package org.yimatong.benchmarks.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.yimatong.benchmarks.suite.Databases;

/** PostgreSQL's own benchmark, inserting one row in each transaction: the yardstick of the findings. */
final class PgBench {

    /** What fits into one page; longer rows would need a second table. */
    private static final int LONGEST_ROW = 8_000;

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Databases databases;
    private final Path script;
    private final int clients;

    /**
     * @param bytes size of each row, which is all that a transaction inserts
     * @param clients connections that insert at once
     */
    PgBench(Databases databases, Path folder, int bytes, int clients) throws IOException, SQLException {
        this.databases = databases;
        this.script = folder.resolve("pgbench.sql");
        this.clients = clients;
        databases.prepareYardstick(
                "drop table if exists plain_fact",
                "create table plain_fact (id uuid primary key default gen_random_uuid(), body text storage plain)");
        Files.writeString(
                script,
                "insert into plain_fact (body) values ('%s');\n".formatted("x".repeat(Math.min(bytes, LONGEST_ROW))));
    }

    /** Transactions a second. */
    double load(Duration duration) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--jobs=2",
                        "--time=" + duration.toSeconds(),
                        "--file=" + script,
                        "--host=127.0.0.1",
                        "--port=" + databases.port(),
                        "--username=" + Databases.SUPERUSER,
                        Databases.YARDSTICK)
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", databases.password());
        var process = builder.start();
        String output;
        try (var reader = process.inputReader()) {
            output = reader.readAllAsString();
        }
        process.waitFor();
        var rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IOException("pgbench: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
