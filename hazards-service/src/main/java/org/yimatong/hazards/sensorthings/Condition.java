package org.yimatong.hazards.sensorthings;

/**
 * A comparison of what is stored with a value.
 *
 * @param expression of the row {@code e} in JPQL; from our own tables, never from a request
 * @param value becomes a parameter of the query
 */
public record Condition(String expression, Comparator comparator, Object value) {}
