package org.yimatong.hazards.sensorthings.set;

import org.yimatong.hazards.sensorthings.query.RowPlace;

/** A row of the registry, and its place in the order in which rows were asked for. */
record PlacedRow<T>(T row, RowPlace place) {}
