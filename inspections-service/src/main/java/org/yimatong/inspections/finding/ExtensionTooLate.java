package org.yimatong.inspections.finding;

import java.time.LocalDate;
import org.yimatong.kit.problem.RuleBroken;

/** More time was asked for after the deadline. */
public class ExtensionTooLate extends RuleBroken {

    ExtensionTooLate(LocalDate deadline) {
        super("extension-too-late", deadline);
    }
}
