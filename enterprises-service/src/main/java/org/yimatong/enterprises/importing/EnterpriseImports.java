package org.yimatong.enterprises.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yimatong.kit.access.CurrentAccess;

/** All imports ever made, each with its problems; a registrar sees their own, and the whole city's sees all. */
@ApplicationScoped
public class EnterpriseImports implements PanacheRepositoryBase<EnterpriseImport, UUID> {

    private final CurrentAccess access;
    private final EntityManager database;

    EnterpriseImports(CurrentAccess access, EntityManager database) {
        this.access = access;
        this.database = database;
    }

    /** Stores what was done. */
    void save(EnterpriseImport done, List<RowProblem> problems) {
        persist(done);
        for (var position = 0; position < problems.size(); position++) {
            database.persist(ImportProblem.of(done.id(), position, problems.get(position)));
        }
    }

    /** The import, if the caller may see it. */
    public Optional<EnterpriseImport> visible(UUID id) {
        var caller = access.get();
        return find("id = ?1 and (importedBy = ?2 or ?3 = true)", id, caller.subject(), caller.everything())
                .firstResultOptional();
    }

    /** The problems of an import the caller sees, in the order of the table, behind the given position. */
    public List<ImportProblem> problemsOf(EnterpriseImport done, int behind, int atMost) {
        return database.createQuery(
                        "from ImportProblem where id.importId = :id and id.position > :behind order by id.position",
                        ImportProblem.class)
                .setParameter("id", done.id())
                .setParameter("behind", behind)
                .setMaxResults(atMost)
                .getResultList();
    }
}
