package org.yimatong.stack.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.stack.process.ChildProcessExamples.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    private Path folder;

    @Test
    void a_child_does_not_hear_the_ctrl_c_that_is_meant_for_the_launcher() throws Exception {
        var child = script(folder, "child", "kill -INT $$; echo deaf");

        var ending = child.start().ended().get(10, SECONDS);

        assertThat(ending.successful()).isTrue();
        assertThat(child.log().present()).containsExactly("deaf");
    }

    @Test
    void a_child_has_nothing_to_read() throws Exception {
        var ending = script(folder, "child", "cat").start().ended().get(10, SECONDS);

        assertThat(ending.successful()).isTrue();
    }

    @Test
    void the_log_of_the_run_before_is_kept_beside_the_present_one() throws Exception {
        var child = script(folder, "child", "echo here");
        child.start().ended().get(10, SECONDS);

        child.log().rotate();

        assertThat(child.log().present()).isEmpty();
        assertThat(folder.resolve("child.log.1")).content().contains("here");
    }

    @Test
    void printing_a_command_does_not_show_the_secrets_in_its_environment() {
        assertThat(new Command(List.of("java"), Map.of("PASSWORD", "secret"))).hasToString("java");
    }

    @Test
    void a_stale_process_is_ended_and_its_record_forgotten() {
        var child = script(folder, "child", "exec sleep 60");
        var running = child.start();

        new StaleProcesses(folder.resolve("run"), SilentAnnouncer.create()).end();

        await().untilAsserted(() -> assertThat(running.ended()).isCompleted());
        assertThat(child.record()).doesNotExist();
    }

    @Test
    void a_newer_process_that_was_given_the_number_of_a_stale_one_is_left_alone() throws IOException {
        var child = script(folder, "child", "exec sleep 60");
        var running = child.start();
        var recorded = RunRecord.read(child.record());
        new RunRecord(recorded.pid(), recorded.started().minusSeconds(3600)).write(child.record());

        new StaleProcesses(folder.resolve("run"), SilentAnnouncer.create()).end();

        assertThat(running.ended()).isNotDone();
        running.stop();
    }
}
