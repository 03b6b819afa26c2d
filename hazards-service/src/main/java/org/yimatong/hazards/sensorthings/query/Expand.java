package org.yimatong.hazards.sensorthings.query;

import org.yimatong.hazards.sensorthings.Relation;

/** What is told of others together with an entity. */
public record Expand(Relation relation, QueryOptions options) {}
