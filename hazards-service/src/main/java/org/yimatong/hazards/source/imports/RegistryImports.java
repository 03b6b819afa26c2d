package org.yimatong.hazards.source.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.table.CellProblem;
import org.yimatong.kit.table.Cells;
import org.yimatong.kit.table.CsvTable;
import org.yimatong.kit.table.TableRow;

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
        try (var table = new CsvTable(new ByteArrayInputStream(file), writer.columns(), writer.optionalColumns())) {
            for (var row = table.next(); row != null; row = table.next()) {
                take(row, writer, run);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private void take(TableRow row, RowWriter writer, RegistryImport run) {
        try {
            run.count(writer.write(new Cells(writer.columns(), row)));
        } catch (CellProblem problem) {
            run.countRejected();
            entities.persist(new ImportProblem(run.id(), Math.toIntExact(row.line()), problem));
        }
    }
}
