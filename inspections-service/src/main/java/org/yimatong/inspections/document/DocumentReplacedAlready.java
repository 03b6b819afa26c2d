package org.yimatong.inspections.document;

import org.yimatong.kit.problem.RuleBroken;

/** Another document has taken the place of the withdrawn one. */
public class DocumentReplacedAlready extends RuleBroken {

    DocumentReplacedAlready() {
        super("document-replaced-already");
    }
}
