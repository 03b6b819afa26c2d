package org.yimatong.benchmarks.telemetry;

/**
 * A way to send telemetry.
 *
 * @param connections shared among the data gateways in turn
 * @param readings in each message
 */
record Way(String name, int connections, int readings) {

    private static final int SENSORS = TestSensors.FOR_LOAD;

    /** How many sensors each connection reports, when connections of the same data gateway report different ones. */
    int sensorsOfAConnection(int gateways) {
        return SENSORS / Math.max(1, connections / gateways);
    }

    /** Which sensor of the data gateway a reading is of: each message goes on where the one before ended. */
    int sensor(int connection, int gateways, long turn, int reading) {
        int window = sensorsOfAConnection(gateways);
        return connection / gateways * window + (int) ((turn * readings + reading) % window);
    }
}
