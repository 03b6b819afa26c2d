package org.yimatong.hazards.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** Speaks as much SMTP as is needed to answer one command badly, or never. */
final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final String command;
    private final String reply;

    /** @param reply to that command; {@code hang} for none, {@code dawdle} for one that never ends, bit by bit */
    ScriptedMailServer(String command, String reply) throws IOException {
        this.command = command;
        this.reply = reply;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    List<String> heard() {
        return heard;
    }

    private void serve() {
        while (true) {
            try (var client = server.accept()) {
                talk(client);
            } catch (IOException closed) {
                if (server.isClosed()) {
                    return;
                }
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
        var out = client.getOutputStream();
        say(out, "220 ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            if (!answer(line, in, out)) {
                return;
            }
        }
    }

    private boolean answer(String line, BufferedReader in, OutputStream out) throws IOException {
        if (line.startsWith(command)) {
            if (reply.equals("hang")) {
                in.readLine(); // until the client leaves
                return false;
            }
            if (reply.equals("dawdle")) {
                dawdle(out);
            }
            say(out, reply);
        } else if (line.startsWith("DATA")) {
            say(out, "354 go on");
            while (!in.readLine().equals(".")) {
                // the mail itself
            }
            say(out, "250 taken");
        } else if (line.startsWith("QUIT")) {
            say(out, "221 bye");
            return false;
        } else {
            say(out, "250 ok");
        }
        return true;
    }

    /** Until the client leaves. */
    private static void dawdle(OutputStream out) throws IOException {
        while (true) {
            say(out, "250-wait");
            LockSupport.parkNanos(100_000_000);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
