package org.yimatong.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A network that fails: passes requests on whole, and cuts every connection somewhere in its replies. Who sent the
 * request then does not know whether it had its effect.
 */
public final class CuttingProxy implements AutoCloseable {

    /** Longer than a few replies, so that most of them come through whole. */
    private static final int FURTHEST_CUT = 3_000;

    private final ServerSocket door;
    private final int target;
    private final Random random;
    private final AtomicInteger cuts = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * @param target port on this machine to pass on to
     * @param seed decides where replies are cut
     */
    public CuttingProxy(int target, long seed) throws IOException {
        this.target = target;
        this.random = new Random(seed);
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** How many connections were cut so far. */
    public int cuts() {
        return cuts.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var cutAfter = nextCut();
                threads.execute(() -> pass(client, cutAfter));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private synchronized long nextCut() {
        return random.nextInt(FURTHEST_CUT);
    }

    private void pass(Socket client, long cutAfter) {
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            threads.execute(() -> copyQuietly(client, server));
            if (copy(server.getInputStream(), client.getOutputStream(), cutAfter)) {
                cuts.incrementAndGet();
            }
        } catch (IOException broken) {
            // as networks do
        }
    }

    private static void copyQuietly(Socket from, Socket to) {
        try {
            copy(from.getInputStream(), to.getOutputStream(), Long.MAX_VALUE);
            to.shutdownOutput();
        } catch (IOException broken) {
            // as networks do
        }
    }

    /** True if it was cut. */
    private static boolean copy(InputStream from, OutputStream to, long cutAfter) throws IOException {
        var buffer = new byte[8_192];
        var left = cutAfter;
        for (int read; (read = from.read(buffer)) >= 0; left -= read) {
            to.write(buffer, 0, (int) Math.min(read, left));
            to.flush();
            if (read >= left) {
                return true;
            }
        }
        return false;
    }
}
