package org.yimatong.hazards.sensorthings.query;

import org.yimatong.hazards.sensorthings.Field;

/** One of the things by which a set is ordered. */
public record Order(Field field, boolean descending) {}
