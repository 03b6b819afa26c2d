package org.yimatong.enterprises.credential.obligation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.yimatong.enterprises.enterprise.EnterpriseKind;

/** That enterprises of a kind owe a kind of credential. Where each comes from stands in the table. */
@Entity
class OwedCredential {

    @Embeddable
    record Id(
            @Enumerated(EnumType.STRING) EnterpriseKind enterpriseKind,
            @Embedded Requirement requirement) {}

    @EmbeddedId
    private Id id;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OwedCredential() {}

    Requirement requirement() {
        return id.requirement();
    }
}
