package org.yimatong.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.stack.process.ChildProcessExamples.script;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimatong.stack.report.Announcer;

class SupervisorTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Queue<String> restarted = new ConcurrentLinkedQueue<>();
    private final Supervisor supervisor = new Supervisor(
            new Announcer(new PrintStream(said, true, StandardCharsets.UTF_8), Clock.systemUTC()),
            Clock.systemUTC(),
            part -> restarted.add(part.name()));

    @AfterEach
    void stop() {
        supervisor.close();
        supervisor.stopAll();
    }

    @Test
    void a_part_that_is_killed_is_named_with_its_signal_and_started_again() throws IOException {
        var part = script(folder, "sleeper", "exec sleep 60");
        supervisor.keepRunning(part);
        long first = pid(part);

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().untilAsserted(() -> assertThat(restarted).containsExactly("sleeper"));
        assertThat(pid(part)).isNotEqualTo(first);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("sleeper died (SIGKILL)", "sleeper.log");
    }

    @Test
    void a_part_that_keeps_dying_is_given_up_with_its_exit_code_and_its_last_words() {
        supervisor.keepRunning(script(folder, "broken", "echo no licence; exit 3"));

        await().untilAsserted(() -> assertThat(supervisor.givenUp()).isCompleted());
        assertThat(supervisor.givenUp().join()).contains("broken died 5 times", "exit code 3", "no licence");
        assertThat(restarted).hasSize(4);
    }

    @Test
    void a_part_that_is_stopped_is_gone_and_stays_gone() throws IOException {
        var part = script(folder, "sleeper", "exec sleep 60");
        supervisor.keepRunning(part);
        var process = ProcessHandle.of(pid(part)).orElseThrow();

        supervisor.stop(List.of("sleeper"));

        assertThat(process.isAlive()).isFalse();
        assertThat(part.record()).doesNotExist();
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void nothing_is_started_once_the_supervisor_is_closed() {
        supervisor.close();

        var part = script(folder, "late", "exec sleep 60");
        supervisor.keepRunning(part);

        assertThat(part.record()).doesNotExist();
    }

    @Test
    void a_part_that_runs_once_tells_how_it_ended() {
        assertThat(supervisor
                        .runOnce(script(folder, "builder", "exit 0"))
                        .join()
                        .successful())
                .isTrue();
    }

    private static long pid(ChildProcess part) throws IOException {
        return RunRecord.read(part.record()).pid();
    }
}
