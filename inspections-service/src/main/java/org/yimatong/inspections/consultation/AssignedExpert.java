package org.yimatong.inspections.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.yimatong.inspections.expert.Expert;

/**
 * The expert whose turn it is, or was last.
 *
 * @param account by which the expert signs in; shown to nobody else
 */
@Embeddable
public record AssignedExpert(
        @Column(name = "expert_id") UUID id,
        @Column(name = "expert_account") String account,
        @Column(name = "expert_name") String name) {

    static AssignedExpert of(Expert expert) {
        return new AssignedExpert(expert.id(), expert.account(), expert.name());
    }
}
