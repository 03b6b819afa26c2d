package org.yimatong.inspections.expert.rest;

import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.inspections.expert.Expert;

/**
 * An expert as officials see it.
 *
 * @param account by which the expert signs in
 * @param active whether new questions may be assigned to the expert
 */
@Schema(
        name = "Expert",
        requiredProperties = {"id", "version", "account", "name", "fields", "active"})
record ExpertView(UUID id, long version, String account, String name, SortedSet<String> fields, boolean active) {

    static ExpertView of(Expert expert) {
        return new ExpertView(
                expert.id(), expert.version(), expert.account(), expert.name(), expert.fields(), expert.isActive());
    }
}
