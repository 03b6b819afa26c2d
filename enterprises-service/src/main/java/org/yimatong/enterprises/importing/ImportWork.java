package org.yimatong.enterprises.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.outbox.Outbox;

/**
 * The larger tables, taken part by part in the name of who brought them. What is left to do stands in the database, so
 * that it goes on after a crash; any number of instances share the work.
 */
@ApplicationScoped
public class ImportWork {

    private final EnterpriseImports imports;
    private final EnterpriseImporter importer;
    private final Outbox outbox;
    private final CurrentAccess access;

    ImportWork(EnterpriseImports imports, EnterpriseImporter importer, Outbox outbox, CurrentAccess access) {
        this.imports = imports;
        this.importer = importer;
        this.outbox = outbox;
        this.access = access;
    }

    /**
     * The import whose turn it is.
     *
     * @param last the one whose turn it was
     */
    @AsSystem
    @Transactional
    public Optional<EnterpriseImport> next(UUID last) {
        return outbox.isBusy() ? Optional.empty() : imports.underWay(last);
    }

    /**
     * Takes one part of it.
     *
     * @return false if somebody else is at it
     */
    boolean takePart(EnterpriseImport order) {
        return access.inTheNameOf(
                order.importedBy(),
                order.importedByName(),
                order.areas(),
                () -> QuarkusTransaction.requiringNew().call(() -> importer.takePart(order.id())));
    }
}
