package org.yimatong.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.yimatong.kit.problem.DatabaseFailure;

/** How far the chain of this service has come. */
@ApplicationScoped
public class AuditHeads {

    private final DataSource database;

    AuditHeads(DataSource database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    public AuditHead now() {
        try (var connection = database.getConnection()) {
            return new AuditChain(connection).head().published();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
