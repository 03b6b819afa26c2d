package org.yimatong.enterprises.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.policy.Reason;

/** A code that a review judged otherwise than it shows. */
@Entity
@Table(name = "code_review_difference")
public class CodeDifference {

    @Embeddable
    record Id(UUID reviewId, String uscc) {}

    @EmbeddedId
    private Id id;

    private String area;

    @Enumerated(EnumType.STRING)
    private CodeStatus shownStatus;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reason> shownReasons;

    @Enumerated(EnumType.STRING)
    private CodeStatus judgedStatus;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reason> judgedReasons;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CodeDifference() {}

    public String uscc() {
        return id.uscc();
    }

    public String area() {
        return area;
    }

    public CodeStatus shownStatus() {
        return shownStatus;
    }

    public List<Reason> shownReasons() {
        return shownReasons;
    }

    public CodeStatus judgedStatus() {
        return judgedStatus;
    }

    public List<Reason> judgedReasons() {
        return judgedReasons;
    }
}
