package org.yimatong.enterprises.enterprise;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise is or was called beside its present name.
 *
 * @param shortName it goes by
 * @param nameSince first day on which the registry knew the present name
 * @param formerNames oldest first
 */
@Embeddable
public record OtherNames(
        @Nullable String shortName,
        LocalDate nameSince,
        @JdbcTypeCode(SqlTypes.JSON) List<FormerName> formerNames) {

    /** The same after another name took the place of this one. */
    OtherNames after(String lostName, LocalDate today) {
        var former = Stream.concat(formerNames.stream(), Stream.of(new FormerName(lostName, nameSince, today)));
        return new OtherNames(shortName, today, former.toList());
    }

    OtherNames withShort(@Nullable String newShortName) {
        return new OtherNames(newShortName, nameSince, formerNames);
    }
}
