package org.yimatong.benchmarks.telemetry;

import java.util.List;

/**
 * The data gateway of one enterprise, and the sensors that the load adds to its own.
 *
 * @param tags of sensors that always measure normal values
 * @param probe tag of a sensor that is made to cross a limit
 */
public record TestGateway(String uscc, List<String> tags, String probe) {}
