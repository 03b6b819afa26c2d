package org.yimatong.inspections.finding.supervision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom the bureau turned about a finding. */
@Schema(name = "SupervisedParty")
public enum Addressee {
    /** The enterprise it was found at; it answers itself. */
    ENTERPRISE,
    /** The department that is responsible for the enterprise's industry; an official writes its answer down. */
    DEPARTMENT
}
