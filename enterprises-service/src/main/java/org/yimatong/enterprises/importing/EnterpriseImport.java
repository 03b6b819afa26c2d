package org.yimatong.enterprises.importing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yimatong.kit.access.Access;

/** A table of enterprises that a registrar took into the registry, or tried out. */
@Entity
public class EnterpriseImport {

    @Id
    private UUID id;

    private Instant importedAt;
    private String importedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> areas;

    private boolean dryRun;

    @Embedded
    private ImportTally tally;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EnterpriseImport() {}

    static EnterpriseImport of(Access registrar, boolean dryRun, ImportTally tally, Instant importedAt) {
        var done = new EnterpriseImport();
        done.id = UUID.randomUUID();
        done.importedAt = importedAt;
        done.importedBy = registrar.subject();
        done.areas = registrar.areas();
        done.dryRun = dryRun;
        done.tally = tally;
        return done;
    }

    public UUID id() {
        return id;
    }

    public Instant importedAt() {
        return importedAt;
    }

    /** Whether the registry was left as it was. */
    public boolean isDryRun() {
        return dryRun;
    }

    public ImportTally tally() {
        return tally;
    }
}
