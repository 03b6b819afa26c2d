package org.yimatong.inspections.officer.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.officer.Officer;

/** An officer as officials see them. */
@Schema(
        name = "RegisteredOfficer",
        requiredProperties = {"id", "version", "name", "certificate", "areas", "active", "changedAt"})
record OfficerView(
        UUID id,
        long version,
        String name,
        String certificate,
        List<String> areas,
        @Nullable String subject,
        boolean active,
        Instant changedAt) {

    static OfficerView of(Officer officer) {
        return new OfficerView(
                officer.id(),
                officer.version(),
                officer.name(),
                officer.certificate(),
                officer.areas(),
                officer.subject(),
                officer.isActive(),
                officer.changedAt());
    }
}
