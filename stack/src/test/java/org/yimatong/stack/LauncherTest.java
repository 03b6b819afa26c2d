package org.yimatong.stack;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a user meets it: a process, started and ended from outside. */
class LauncherTest {

    private static final int POSTGRES = 15432;

    /** Shared, so that the databases are made once. */
    @TempDir
    private static Path data;

    @TempDir
    private Path outputs;

    private final int port = FreePorts.any();
    private final List<Process> launchers = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (var launcher : launchers) {
            launcher.destroy();
            launcher.waitFor(30, SECONDS);
        }
    }

    @Test
    void a_second_launcher_on_the_same_data_says_that_the_first_is_running() throws Exception {
        launchUntilUp("first");

        var second = launch("second");

        assertThat(second.waitFor(20, SECONDS)).isTrue();
        assertThat(second.exitValue()).isOne();
        assertThat(output("second")).hasLineCount(1).contains("already running", "http://127.0.0.1:");
    }

    @Test
    void a_stopped_launcher_leaves_no_process_behind() throws Exception {
        var launcher = launchUntilUp("first");
        var postmaster = postmaster();

        launcher.destroy();

        assertThat(launcher.waitFor(30, SECONDS)).isTrue();
        await().until(() -> !postmaster.isAlive());
        assertThat(output("first")).contains("Everything is stopped");
    }

    @Test
    void after_a_kill_the_next_launcher_ends_what_was_left_and_starts_again() throws Exception {
        var killed = launchUntilUp("first");
        var stale = postmaster();
        killed.destroyForcibly().waitFor();
        assertThat(stale.isAlive()).isTrue();

        launchUntilUp("second");

        await().until(() -> !stale.isAlive());
        assertThat(output("second")).contains("left over from a launcher that was killed");
    }

    @Test
    void an_option_that_is_not_understood_is_answered_with_those_that_are() throws Exception {
        var launcher = launch("first", "--dta", "here");

        assertThat(launcher.waitFor(20, SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isOne();
        assertThat(output("first")).contains("'--dta' is not understood", "--data DIR");
    }

    private Process launchUntilUp(String name) throws IOException {
        var launcher = launch(name, "--only", "postgres");
        await().atMost(Duration.ofSeconds(40)).until(() -> output(name).contains("Everything is up"));
        return launcher;
    }

    private Process launch(String name, String... arguments) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "--data",
                data.toString()));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(outputs.resolve(name + ".out").toFile());
        builder.environment().put("YIMATONG_PORT_OFFSET", Integer.toString(port - POSTGRES));
        var launcher = builder.start();
        launchers.add(launcher);
        return launcher;
    }

    private ProcessHandle postmaster() throws IOException {
        var pid =
                Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private String output(String name) throws IOException {
        return Files.readString(outputs.resolve(name + ".out"));
    }
}
