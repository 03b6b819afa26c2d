package org.yimatong.enterprises.code;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yimatong.enterprises.signature.Signatory;

/** Which person withdrew a code: the fact itself tells only their name. */
@Entity
@Immutable
class CodeSuspension {

    @Id
    private UUID factId;

    private String uscc;

    @JdbcTypeCode(SqlTypes.JSON)
    private Signatory suspendedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CodeSuspension() {}

    CodeSuspension(UUID factId, String uscc, Signatory suspendedBy) {
        this.factId = factId;
        this.uscc = uscc;
        this.suspendedBy = suspendedBy;
    }

    Signatory suspendedBy() {
        return suspendedBy;
    }
}
