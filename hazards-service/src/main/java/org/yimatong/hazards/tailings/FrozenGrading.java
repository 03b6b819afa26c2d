package org.yimatong.hazards.tailings;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yimatong.hazards.caller.Actor;

/** A grading of a pond, with its inputs. Never edited. */
@Entity
public class FrozenGrading extends PondRecord {

    @JdbcTypeCode(SqlTypes.JSON)
    private PondGrading grading;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FrozenGrading() {}

    FrozenGrading(TailingsPond pond, Actor recorder, Instant recordedAt) {
        super(pond, recorder, recordedAt);
        grading = pond.grading();
    }

    public PondGrading grading() {
        return grading;
    }
}
