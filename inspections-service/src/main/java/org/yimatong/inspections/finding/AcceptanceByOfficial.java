package org.yimatong.inspections.finding;

import org.yimatong.kit.problem.RuleBroken;

/** Only what an enterprise found itself, and only a general finding, is accepted within the enterprise. */
public class AcceptanceByOfficial extends RuleBroken {

    AcceptanceByOfficial() {
        super("acceptance-by-official");
    }
}
