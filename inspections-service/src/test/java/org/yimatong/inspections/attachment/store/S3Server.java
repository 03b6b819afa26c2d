package org.yimatong.inspections.attachment.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real S3 server (S3Proxy), in a process of its own, with one bucket. */
final class S3Server implements AutoCloseable {

    static final String BUCKET = "attachments";
    static final String ACCESS_KEY = "test-access-key";
    static final String SECRET_KEY = "test-secret-key";

    private final int port;
    private final Process process;

    S3Server(Path folder) throws IOException {
        port = freePort();
        Files.createDirectories(folder.resolve("data").resolve(BUCKET));
        var settings = Files.writeString(
                folder.resolve("settings"), """
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.endpoint=%s
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(address(), ACCESS_KEY, SECRET_KEY, folder.resolve("data")));
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-DLOG_LEVEL=warn",
                        "-cp",
                        Path.of("target", "s3-server").toAbsolutePath() + "/*",
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings.toString()))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "s3-server.log").toFile())
                .start();
        await().atMost(30, SECONDS).until(this::listens);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private boolean listens() {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
