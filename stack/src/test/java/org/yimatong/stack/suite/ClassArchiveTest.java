package org.yimatong.stack.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimatong.stack.process.ChildProcess;
import org.yimatong.stack.process.Command;
import org.yimatong.stack.process.LogFile;
import org.yimatong.stack.process.Running;

class ClassArchiveTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    private Path program;
    private ClassArchive archive;
    private Running running;

    @BeforeEach
    void build() throws IOException {
        program = Files.writeString(folder.resolve("Waiting.java"), """
                class Waiting {
                    public static void main(String[] arguments) throws Exception {
                        System.out.println("READY");
                        new java.util.concurrent.CountDownLatch(1).await();
                    }
                }
                """);
        built(Instant.now().minus(Duration.ofMinutes(1)));
        archive = ClassArchive.of(program, folder, Part.GATEWAY);
    }

    @Test
    void what_a_first_start_has_loaded_is_there_for_the_second() {
        var first = start();
        assertThat(archive.record(first.process().orElseThrow(), JAVA, log("jcmd")))
                .isTrue();
        end(first);

        assertThat(archive.isRecorded()).isTrue();
        assertThat(archive.options()).contains("-XX:SharedArchiveFile=" + archive.file());
        end(start("-XX:+RequireSharedSpaces", "-Xshare:on"));
    }

    @Test
    void a_program_that_was_built_since_is_recorded_anew() throws IOException {
        Files.createFile(archive.file());
        assertThat(archive.isRecorded()).isTrue();

        built(Instant.now().plus(Duration.ofMinutes(1)));

        assertThat(archive.isRecorded()).isFalse();
        assertThat(archive.options()).containsExactly("-XX:+RecordDynamicDumpInfo");
    }

    @Test
    void a_process_that_is_gone_leaves_no_archive() {
        var child = start();
        var process = child.process().orElseThrow();
        end(child);

        assertThat(archive.record(process, JAVA, log("jcmd"))).isFalse();
        assertThat(archive.isRecorded()).isFalse();
    }

    private void built(Instant at) throws IOException {
        Files.setLastModifiedTime(program, FileTime.from(at));
    }

    private ChildProcess start(String... moreOptions) {
        var line = Stream.of(
                        List.of(JAVA.toString()), archive.options(), List.of(moreOptions), List.of(program.toString()))
                .flatMap(List::stream)
                .toList();
        var child = new ChildProcess("waiting", Command.of(line), log("waiting"), folder.resolve("waiting.process"));
        running = child.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> child.log().present().contains("READY"));
        return child;
    }

    private void end(ChildProcess child) {
        running.stop();
        assertThat(child.process()).isEmpty();
    }

    private LogFile log(String name) {
        return new LogFile(folder.resolve(name + ".log"));
    }
}
