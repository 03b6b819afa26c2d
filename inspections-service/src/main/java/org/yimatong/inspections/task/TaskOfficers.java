package org.yimatong.inspections.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/** The two officers who are to do a task, by their ids in the register. */
@Embeddable
public record TaskOfficers(
        @Column(name = "first_officer") UUID first,
        @Column(name = "second_officer") UUID second) {

    public List<UUID> ids() {
        return List.of(first, second);
    }
}
