package org.yimatong.kit.audit;

import java.util.Map;

/**
 * What the audit remembers of a change.
 *
 * @param action what was done, a past participle such as {@code reported}
 * @param details what changed; never personal data
 */
public record Change(String action, AuditedThing thing, Map<String, ?> details) {}
