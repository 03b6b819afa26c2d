package org.yimatong.gateway.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Sends what no well-behaved client would. */
public final class RawHttp implements AutoCloseable {

    /** In bytes; so that what nobody reads is soon felt at the other end. */
    private static final int SMALL = 4 * 1024;

    private final Socket socket;

    private RawHttp(Socket socket) {
        this.socket = socket;
    }

    public static RawHttp send(String request) throws IOException {
        return send("127.0.0.1", request);
    }

    /** The same from another address of this machine, such as {@code 127.0.0.2}. */
    public static RawHttp send(String source, String request) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(SMALL);
        socket.bind(new InetSocketAddress(source, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(request.getBytes(UTF_8));
        return new RawHttp(socket);
    }

    /** The whole answer to a GET whose path goes out exactly as written. */
    public static String get(String path) throws IOException {
        try (var http = send("GET " + path + " HTTP/1.1\r\nHost: gate\r\nConnection: close\r\n\r\n")) {
            return new String(http.in().readAllBytes(), UTF_8);
        }
    }

    /** Reads until the text has come. */
    public String readUntil(String end) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            var next = in().read();
            if (next < 0) {
                throw new IOException("Ended before: " + end + " after: " + read);
            }
            read.append((char) next);
        }
        return read.toString();
    }

    /** Sends more. */
    public void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** From now on, reading gives up after so many milliseconds. */
    public void impatient(int millis) throws IOException {
        socket.setSoTimeout(millis);
    }

    public InputStream in() throws IOException {
        return socket.getInputStream();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
