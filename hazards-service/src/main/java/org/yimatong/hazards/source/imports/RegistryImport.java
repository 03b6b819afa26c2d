package org.yimatong.hazards.source.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One file that was taken into the registry, and what came of its rows. */
@Entity
public class RegistryImport {

    @Id
    private UUID id;

    private String kind;

    private String importedBy;

    private Instant importedAt;

    private int rows;

    private int created;

    private int updated;

    private int unchanged;

    private int rejected;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RegistryImport() {}

    RegistryImport(String kind, String importedBy, Instant importedAt) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.importedBy = importedBy;
        this.importedAt = importedAt;
    }

    void count(RowOutcome outcome) {
        rows++;
        switch (outcome) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
        }
    }

    void countRejected() {
        rows++;
        rejected++;
    }

    public UUID id() {
        return id;
    }

    public int rows() {
        return rows;
    }

    public int created() {
        return created;
    }

    public int updated() {
        return updated;
    }

    public int unchanged() {
        return unchanged;
    }

    public int rejected() {
        return rejected;
    }
}
