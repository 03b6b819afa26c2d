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

/** A table of enterprises that a registrar has taken into the registry, or tried out. */
@Entity
public class EnterpriseImport {

    @Id
    private UUID id;

    private Instant importedAt;
    private String importedBy;
    private String importedByName;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> areas;

    private boolean dryRun;

    @Embedded
    private ImportTally tally;

    /** Rows yet to be taken. */
    private int pending;

    /** How many problems were found so far. */
    private int problems;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EnterpriseImport() {}

    /** Orders an import; its rows are yet to be brought. */
    static EnterpriseImport order(Access registrar, boolean dryRun, Instant importedAt) {
        var order = new EnterpriseImport();
        order.id = UUID.randomUUID();
        order.importedAt = importedAt;
        order.importedBy = registrar.subject();
        order.importedByName = registrar.name();
        order.areas = registrar.areas();
        order.dryRun = dryRun;
        order.tally = ImportTally.NOTHING;
        return order;
    }

    /** So many rows were accepted, to be taken in one after the other. */
    void await(int rows) {
        pending += rows;
    }

    /** Rows were taken, and became this. */
    void take(ImportTally taken, int problemsFound) {
        tally = tally.plus(taken);
        pending -= taken.rows();
        problems += problemsFound;
    }

    public UUID id() {
        return id;
    }

    public Instant importedAt() {
        return importedAt;
    }

    /** Stable id of the registrar. */
    String importedBy() {
        return importedBy;
    }

    /** Name by which the registrar signs in. */
    String importedByName() {
        return importedByName;
    }

    /** Areas the registrar answered for. */
    Set<String> areas() {
        return areas;
    }

    /** Whether the registry is left as it is. */
    public boolean isDryRun() {
        return dryRun;
    }

    public ImportTally tally() {
        return tally;
    }

    /** Rows that were accepted and are yet to be taken. */
    public int pending() {
        return pending;
    }

    int problems() {
        return problems;
    }

    public boolean isDone() {
        return pending == 0;
    }
}
