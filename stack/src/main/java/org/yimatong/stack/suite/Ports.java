package org.yimatong.stack.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yimatong.stack.report.Refusal;

/**
 * The ports of one suite.
 *
 * @param offset added to every port, so that several suites can live on one machine
 */
public record Ports(int offset) {

    public static final String VARIABLE = "YIMATONG_PORT_OFFSET";

    private static final int LARGEST = 65535;

    public static Ports from(Map<String, String> environment) {
        var offset = environment.getOrDefault(VARIABLE, "0");
        try {
            var ports = new Ports(Integer.parseInt(offset));
            if (Arrays.stream(Port.values()).mapToInt(ports::of).allMatch(port -> port > 0 && port <= LARGEST)) {
                return ports;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number that is too large
        }
        throw new Refusal("%s=%s: a whole number is needed, with which every port stays below %d"
                .formatted(VARIABLE, offset, LARGEST + 1));
    }

    public int of(Port port) {
        return port.number() + offset;
    }

    public String http(Port port) {
        return "http://127.0.0.1:" + of(port);
    }

    /**
     * Makes sure that nobody else listens where these parts are to listen.
     *
     * @throws Refusal naming each port that another program has taken, and the part that wants it
     */
    public void requireFree(Set<Part> parts) {
        var taken = Arrays.stream(Port.values())
                .filter(port -> parts.contains(port.owner()))
                .filter(port -> isTaken(of(port)))
                .map(port -> "Port %d is taken by another program; %s wants it %s."
                        .formatted(of(port), port.owner(), port.purpose()))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new Refusal("%s\nEnd that program, or move all ports of this suite: %s=%d ./run"
                    .formatted(taken, VARIABLE, offset + 10000));
        }
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}
