package org.yimatong.kit.audit;

/**
 * What was changed.
 *
 * @param type kind of thing, for example {@code finding}
 * @param id within its kind
 * @param uscc enterprise it belongs to
 * @param area supervision area it belongs to
 */
public record AuditedThing(String type, String id, String uscc, String area) {}
