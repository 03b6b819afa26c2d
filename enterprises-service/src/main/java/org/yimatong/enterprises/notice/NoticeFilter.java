package org.yimatong.enterprises.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which notices are asked for; an absent criterion excludes nothing.
 *
 * @param plan by which they were sent
 * @param overdue only those from whose recipients receipts are missing too long
 */
public record NoticeFilter(
        @Nullable NoticeKind kind, @Nullable UUID plan, boolean overdue) {}
