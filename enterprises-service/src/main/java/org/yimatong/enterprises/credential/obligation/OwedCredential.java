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
public class OwedCredential {

    @Embeddable
    record Id(
            @Enumerated(EnumType.STRING) EnterpriseKind enterpriseKind,
            @Embedded Requirement requirement) {}

    @EmbeddedId
    private Id id;

    private boolean proposal;
    private String basis;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OwedCredential() {}

    public EnterpriseKind enterpriseKind() {
        return id.enterpriseKind();
    }

    public Requirement requirement() {
        return id.requirement();
    }

    /** Whether it is our reading, not a text we have before us. */
    public boolean isProposal() {
        return proposal;
    }

    /** The regulation it comes from. */
    public String basis() {
        return basis;
    }
}
