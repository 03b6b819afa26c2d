package org.yimatong.hazards.sensorthings.query;

/** Where a page of a set ended: the next begins behind it, whatever was added before it meanwhile. */
public sealed interface Place permits ReadingPlace, RowPlace {}
