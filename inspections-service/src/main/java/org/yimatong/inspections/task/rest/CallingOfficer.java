package org.yimatong.inspections.task.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yimatong.inspections.officer.Officer;
import org.yimatong.inspections.officer.Officers;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InvalidInput;

/** The officer of the register who is calling. */
@ApplicationScoped
class CallingOfficer {

    private final Officers officers;
    private final CurrentAccess access;

    CallingOfficer(Officers officers, CurrentAccess access) {
        this.officers = officers;
        this.access = access;
    }

    /** @throws InvalidInput if the register has no officer who signs in as the caller */
    UUID id() {
        return officers.signedInAs(access.get().subject())
                .map(Officer::id)
                .orElseThrow(() -> new InvalidInput("mine", "no-officer"));
    }
}
