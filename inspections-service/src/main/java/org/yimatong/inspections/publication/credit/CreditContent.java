package org.yimatong.inspections.publication.credit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/** What was decided about an enterprise, as an official records it and as it is kept. */
public sealed interface CreditContent permits Penalty, Permit {

    /** The form of a unified social credit code; whether there is such an enterprise is another question. */
    String USCC = "[0-9A-Z]{18}";

    @JsonIgnore
    CreditKind kind();

    String uscc();

    /** Of the document of the decision (决定文书号). */
    String decisionNumber();

    LocalDate decidedOn();
}
