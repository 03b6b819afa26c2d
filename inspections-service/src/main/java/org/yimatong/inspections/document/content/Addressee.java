package org.yimatong.inspections.document.content;

import org.jspecify.annotations.Nullable;

/**
 * The enterprise a document is for, as it was called on the day of issue.
 *
 * @param representative who speaks for it
 */
public record Addressee(String uscc, String name, @Nullable Person representative) {}
