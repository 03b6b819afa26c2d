package org.yimatong.inspections.publication;

import org.yimatong.kit.problem.RuleBroken;

/** It was published already, or needs no publication any more. */
public class PublicationSettled extends RuleBroken {

    PublicationSettled(PublicationState state) {
        super("publication-settled", state.ordinal());
    }
}
