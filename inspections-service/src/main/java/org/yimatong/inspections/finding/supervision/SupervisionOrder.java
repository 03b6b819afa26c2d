package org.yimatong.inspections.finding.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau asks of somebody about a finding.
 *
 * @param department its name, if it is the one addressed
 * @param answerDueOn last day for the answer
 */
public record SupervisionOrder(
        SupervisionKind kind, Addressee addressee, @Nullable String department, String text, LocalDate answerDueOn) {}
