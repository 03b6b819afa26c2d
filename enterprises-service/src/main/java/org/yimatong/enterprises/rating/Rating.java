package org.yimatong.enterprises.rating;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.caller.Actor;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.kit.precondition.Versioned;
import org.yimatong.kit.problem.InvalidInput;

/** A rating of an enterprise's risk (安全风险评估诊断分级): what was found, what it came to, until when it holds. */
@Entity
public class Rating implements Versioned {

    /** It has to be done again at least every three years (应急〔2018〕19号). */
    private static final int YEARS_VALID = 3;

    /** The year of the guideline: nobody was rated by it before. */
    private static final int FIRST_YEAR = 2018;

    @Id
    private UUID id;

    private String uscc;
    private String area;
    private LocalDate ratedOn;
    private LocalDate validUntil;
    private String edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private RatingSheet sheet;

    @JdbcTypeCode(SqlTypes.JSON)
    private RatingResult result;

    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorder_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorder_name"))
    private Actor recorder;

    @Embedded
    private @Nullable Revocation revocation;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Rating() {}

    /**
     * Rates the enterprise by what was found.
     *
     * @throws InvalidInput if the day lies in the future or before the guideline, or the catalogue refuses the sheet
     */
    public static Rating rate(
            Enterprise enterprise, RatingSheet sheet, RatingCatalogue catalogue, Actor recorder, Clock clock) {
        if (sheet.ratedOn().isAfter(LegalCalendar.today(clock))) {
            throw new InvalidInput("/ratedOn", "rating-day-in-future");
        }
        if (sheet.ratedOn().getYear() < FIRST_YEAR) {
            throw new InvalidInput("/ratedOn", "rating-day-before-guideline");
        }
        var rating = new Rating();
        rating.id = UUID.randomUUID();
        rating.uscc = enterprise.uscc();
        rating.area = enterprise.details().area();
        rating.ratedOn = sheet.ratedOn();
        rating.validUntil = sheet.ratedOn().plusYears(YEARS_VALID);
        rating.edition = catalogue.edition();
        rating.sheet = sheet;
        rating.result = catalogue.rate(sheet);
        rating.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rating.recorder = recorder;
        return rating;
    }

    /**
     * Declares it void, as if it had not been made; the one before it stands again.
     *
     * @throws RatingRevokedAlready if it is void already
     */
    public void revoke(String reason, Actor official, Clock clock) {
        if (revocation != null) {
            throw new RatingRevokedAlready();
        }
        revocation = Revocation.by(official, reason, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    /** The supervision area the enterprise belonged to when this was recorded. */
    public String area() {
        return area;
    }

    public LocalDate ratedOn() {
        return ratedOn;
    }

    /** Last day on which it holds: the same day of the year, or the last of that month. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** The edition of the catalogue by which it was computed. */
    public String edition() {
        return edition;
    }

    public RatingSheet sheet() {
        return sheet;
    }

    public RatingResult result() {
        return result;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Actor recorder() {
        return recorder;
    }

    public @Nullable Revocation revocation() {
        return revocation;
    }

    @Override
    public long version() {
        return version;
    }
}
