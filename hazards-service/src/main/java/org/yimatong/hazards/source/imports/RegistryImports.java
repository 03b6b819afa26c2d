package org.yimatong.hazards.source.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** Files taken into the registry: each in one transaction, with the refused rows listed. */
@ApplicationScoped
public class RegistryImports implements PanacheRepositoryBase<RegistryImport, UUID> {

    private final EntityManager entities;
    private final CurrentAccess access;
    private final Audit audit;
    private final Clock clock;

    RegistryImports(EntityManager entities, CurrentAccess access, Audit audit, Clock clock) {
        this.entities = entities;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes in the file's good rows and lists the others. */
    @Transactional
    public RegistryImport run(byte[] file, RowWriter writer) {
        var run = new RegistryImport(writer.kind(), access.get().subject(), clock.instant());
        waitForOthers(writer.kind());
        persist(run);
        CsvFile.read(file, writer.columns(), row -> take(row, writer, run));
        audit.record(
                "imported",
                new AuditedThing(writer.kind(), run.id().toString(), "", ""),
                Map.of("created", run.created(), "updated", run.updated(), "rejected", run.rejected()));
        return run;
    }

    /** An import of the caller's own; the city's officials see all. */
    public Optional<RegistryImport> visible(Access caller, String kind, UUID id) {
        return find(
                        "id = ?1 and kind = ?2 and (?3 = true or importedBy = ?4)",
                        id,
                        kind,
                        caller.everything(),
                        caller.subject())
                .firstResultOptional();
    }

    public List<ImportProblem> problems(RegistryImport run) {
        return entities.createQuery("from ImportProblem where importId = :id order by line", ImportProblem.class)
                .setParameter("id", run.id())
                .getResultList();
    }

    /** Two imports of a kind at once would both find a row missing, and both create it. */
    private void waitForOthers(String kind) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext(:kind))", Object.class)
                .setParameter("kind", "import of " + kind)
                .getSingleResult();
    }

    private void take(CSVRecord row, RowWriter writer, RegistryImport run) {
        var csvRow = new CsvRow(row);
        try {
            if (!row.isConsistent()) {
                throw new RowProblem("", "column-count", String.valueOf(row.size()));
            }
            run.count(writer.write(csvRow));
        } catch (RowProblem problem) {
            run.countRejected();
            entities.persist(new ImportProblem(run.id(), csvRow.line(), problem));
        }
    }
}
