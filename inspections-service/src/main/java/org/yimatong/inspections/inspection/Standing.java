package org.yimatong.inspections.inspection;

import java.util.List;

/**
 * What the entries of an inspection amount to.
 *
 * @param record about each thing the newest word; frozen once the inspection is concluded
 * @param missing numbers of entries that have yet to arrive
 * @param obstacles what stands in the way of the newest conclusion the officers gave, if they gave one
 */
public record Standing(SiteRecord record, List<Integer> missing, List<Obstacle> obstacles) {}
