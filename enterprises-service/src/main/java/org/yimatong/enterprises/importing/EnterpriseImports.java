package org.yimatong.enterprises.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.table.TableRow;

/** All imports ever made, each with its problems; a registrar sees their own, and the whole city's sees all. */
@ApplicationScoped
public class EnterpriseImports implements PanacheRepositoryBase<EnterpriseImport, UUID> {

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final int SKIP_LOCKED = -2;

    private final CurrentAccess access;
    private final EntityManager database;

    EnterpriseImports(CurrentAccess access, EntityManager database) {
        this.access = access;
        this.database = database;
    }

    /** Keeps rows to be taken later, and forgets them here: the whole table has no room in memory. */
    void keep(EnterpriseImport order, int position, List<TableRow> rows) {
        var part = ImportPart.of(order.id(), position, rows);
        order.await(rows.size());
        database.persist(part);
        database.flush();
        database.detach(part);
    }

    /** Stores what became of rows. */
    void save(EnterpriseImport order, ImportRun run) {
        var position = order.problems();
        for (var problem : run.problems()) {
            database.persist(ImportProblem.of(order.id(), position++, problem));
        }
        order.take(run.tally(), run.problems().size());
        database.flush();
    }

    /** One of those under way, the next behind the given one: they take turns. */
    Optional<EnterpriseImport> underWay(UUID behind) {
        return find("pending > 0 and id > ?1 order by id", behind)
                .firstResultOptional()
                .or(() -> find("pending > 0 order by id").firstResultOptional());
    }

    /** The import, held until the end of the transaction; nothing if somebody else holds it. */
    Optional<EnterpriseImport> held(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .firstResultOptional();
    }

    Optional<ImportPart> firstPart(EnterpriseImport order) {
        return database.createQuery("from ImportPart where id.importId = :id order by id.position", ImportPart.class)
                .setParameter("id", order.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void delete(ImportPart part) {
        database.remove(part);
    }

    /** Those of these codes that stood in a part taken before. */
    @SuppressWarnings("unchecked")
    Set<String> seen(EnterpriseImport order, Collection<String> usccs) {
        return new HashSet<>(database.createNativeQuery(
                        "select uscc from enterprise_import_code where import_id = :id and uscc = any (:these)",
                        String.class)
                .setParameter("id", order.id())
                .setParameter("these", usccs.toArray(String[]::new))
                .getResultList());
    }

    /** Notes the codes of a part, until the last one is taken. */
    void remember(EnterpriseImport order, Set<String> usccs) {
        var statement = order.isDone()
                ? database.createNativeQuery("delete from enterprise_import_code where import_id = :id")
                : database.createNativeQuery(
                                "insert into enterprise_import_code select :id, unnest(:these) on conflict do nothing")
                        .setParameter("these", usccs.toArray(String[]::new));
        statement.setParameter("id", order.id()).executeUpdate();
    }

    /** The import, if the caller may see it. */
    public Optional<EnterpriseImport> visible(UUID id) {
        var caller = access.get();
        return find("id = ?1 and (importedBy = ?2 or ?3 = true)", id, caller.subject(), caller.everything())
                .firstResultOptional();
    }

    /** The problems of an import the caller sees, in the order of the table, behind the given position. */
    public List<ImportProblem> problemsOf(UUID importId, int behind, int atMost) {
        return database.createQuery(
                        "from ImportProblem where id.importId = :id and id.position > :behind order by id.position",
                        ImportProblem.class)
                .setParameter("id", importId)
                .setParameter("behind", behind)
                .setMaxResults(atMost)
                .getResultList();
    }
}
