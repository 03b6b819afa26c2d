package org.yimatong.stack.postgres;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.yimatong.stack.folder.Secrets;
import org.yimatong.stack.process.Ending;
import org.yimatong.stack.process.LogFile;
import org.yimatong.stack.process.Running;
import org.yimatong.stack.process.Supervised;

/**
 * A PostgreSQL server that keeps what it has committed.
 *
 * <p>{@code pg_ctl} puts it into a session of its own, so it outlives the launcher and hears no Ctrl-C: it is watched
 * by its process number, and stopped by {@code pg_ctl}, last of all.
 */
public final class PostgresServer implements Supervised {

    private static final List<String> EVERYWHERE = List.of(
            "-c listen_addresses=127.0.0.1",
            "-c unix_socket_directories=''",
            "-c max_connections=120",
            "-c shared_buffers=128MB",
            // Commits wait for the disk while a checkpoint is written: seldom, and with less to write in between.
            "-c checkpoint_timeout=15min",
            "-c max_wal_size=4GB",
            "-c wal_compression=on",
            "-c timezone=UTC",
            "-c log_timezone=UTC");

    private final LogFile log;
    private final int port;
    private final PostgresCluster cluster;

    /** @param home folder of the server's own, made when missing */
    public PostgresServer(Path home, LogFile log, int port, Secrets secrets) {
        this.log = log;
        this.port = port;
        this.cluster = new PostgresCluster(home, log, secrets);
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public LogFile log() {
        return log;
    }

    /** Stops a server that a launcher left behind when it was killed. */
    public boolean endStale() {
        boolean stale = cluster.isServed();
        if (stale) {
            cluster.stop();
        }
        return stale;
    }

    @Override
    public Running start() {
        cluster.prepare();
        endStale();
        cluster.start(settings());
        return new Server(cluster.postmaster());
    }

    private List<String> settings() {
        var settings = new ArrayList<>(EVERYWHERE);
        settings.add("-p " + port);
        if (System.getProperty("os.name").equals("Linux")) {
            // After a crash: one call for the whole file system, instead of one for each file.
            settings.add("-c recovery_init_sync_method=syncfs");
        }
        return settings;
    }

    private final class Server implements Running {

        private final Postmaster postmaster;

        private Server(Postmaster postmaster) {
            this.postmaster = postmaster;
        }

        @Override
        public CompletableFuture<Ending> ended() {
            return postmaster.ended();
        }

        @Override
        public void stop() {
            cluster.stop();
            // It has said goodbye, and needs another moment to be gone.
            postmaster.ended().orTimeout(10, TimeUnit.SECONDS).join();
        }
    }
}
