package org.yimatong.hazards.source;

/** A sensor was registered or corrected, in the present transaction. */
public record SensorEntered(Sensor sensor) {}
