package org.yimatong.benchmarks.telemetry;

import io.vertx.core.buffer.Buffer;

/** A way to send messages of readings. */
interface Sender extends AutoCloseable {

    /**
     * Returns when the message is acknowledged.
     *
     * @param connection number of the connection to use, from 0
     * @param readings how many the message has
     * @return how many of them were accepted
     */
    int send(int connection, Buffer message, int readings) throws Exception;

    @Override
    void close();
}
