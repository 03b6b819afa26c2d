package org.yimatong.hazards.telemetry.intake;

import java.io.IOException;

/**
 * Reads a message of one reading a line (NDJSON). A line that is no JSON costs the gateway that reading only. Empty
 * lines are none.
 */
final class LineReader {

    private final int limit;

    /** @param limit most readings in one message */
    LineReader(int limit) {
        this.limit = limit;
    }

    /**
     * Reads the whole message.
     *
     * @throws MessageTooLarge if it has more readings than a message may
     */
    void read(byte[] message, Elements elements) {
        var index = 0;
        for (var from = 0; from < message.length; ) {
            var end = endOfLine(message, from);
            if (!isBlank(message, from, end)) {
                if (index == limit) {
                    throw MessageTooLarge.inReadings(limit);
                }
                readLine(message, from, end - from, index++, elements);
            }
            from = end + 1;
        }
    }

    private static void readLine(byte[] message, int from, int length, int index, Elements elements) {
        try (var json = ReadingJson.FORMAT.createParser(message, from, length)) {
            json.nextToken();
            elements.read(json);
            if (json.nextToken() == null) {
                elements.judge(index);
            } else {
                elements.malformed(index);
            }
        } catch (IOException malformed) { // read from memory: it cannot mean anything else
            elements.malformed(index);
        }
    }

    private static int endOfLine(byte[] message, int from) {
        var end = from;
        while (end < message.length && message[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isBlank(byte[] message, int from, int end) {
        for (var i = from; i < end; i++) {
            if (message[i] != ' ' && message[i] != '\t' && message[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
