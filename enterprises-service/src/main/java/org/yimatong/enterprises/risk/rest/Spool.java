package org.yimatong.enterprises.risk.rest;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jboss.logging.Logger;

/**
 * A long answer, on disk from when the database has told it until the caller has it: a slow reader keeps neither memory
 * nor a connection. The file has no name, and is gone with its last reader.
 */
final class Spool implements StreamingOutput, Closeable, Synchronization {

    private static final Logger LOG = Logger.getLogger(Spool.class);

    private final FileChannel file;

    private Spool(FileChannel file) {
        this.file = file;
    }

    /** Nobody reads it if the transaction fails after all: it is closed then. */
    static Spool open(TransactionSynchronizationRegistry transaction) throws IOException {
        var spool = new Spool(FileChannel.open(
                Files.createTempFile("spool", null),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
        transaction.registerInterposedSynchronization(spool);
        return spool;
    }

    @Override
    public void beforeCompletion() {
        // who may read it is known afterwards
    }

    @Override
    public void afterCompletion(int status) {
        if (status != Status.STATUS_COMMITTED) {
            try {
                close();
            } catch (IOException e) {
                LOG.warnf("A file that nobody will read stays open: %s", e.getMessage());
            }
        }
    }

    /** What is written goes to the end; closing it leaves the file as it is. */
    OutputStream bytes() {
        return new BufferedOutputStream(Channels.newOutputStream(file)) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    @Override
    public void write(OutputStream answer) throws IOException {
        try (file) {
            file.position(0);
            Channels.newInputStream(file).transferTo(answer);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
