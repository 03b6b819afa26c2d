package org.yimatong.enterprises.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of the policy as a document, with the day from which it applies. Never changed once it applies. */
@Entity
@Table(name = "code_policy")
class StoredPolicy {

    @Id
    private int version;

    private Instant effectiveFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private CodePolicy document;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredPolicy() {}

    int version() {
        return version;
    }

    Instant effectiveFrom() {
        return effectiveFrom;
    }

    CodePolicy document() {
        return document;
    }
}
