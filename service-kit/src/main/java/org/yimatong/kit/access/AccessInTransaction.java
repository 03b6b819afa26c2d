package org.yimatong.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * Tells PostgreSQL, at the begin of each transaction and for that transaction only, whose rows it may show, and whether
 * what it changes has to be recorded. A pooled connection therefore never carries one caller's view into another's
 * transaction.
 */
@ApplicationScoped
class AccessInTransaction {

    private static final String SET_ACCESS = """
            select set_config('yimatong.everything', ?, true), set_config('yimatong.areas', ?, true),
                   set_config('yimatong.uscc', ?, true), set_config('yimatong.owes_record', ?, true)
            """;

    private final DataSource database;
    private final CurrentAccess current;
    private final TransactionManager transactions;

    AccessInTransaction(DataSource database, CurrentAccess current, TransactionManager transactions) {
        this.database = database;
        this.current = current;
        this.transactions = transactions;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) throws SystemException {
        try {
            set(current.get());
        } catch (SQLException e) {
            end();
            throw new DatabaseFailure(e);
        } catch (RuntimeException | Error e) {
            end();
            throw e;
        }
    }

    private void set(Access access) throws SQLException {
        try (var connection = database.getConnection();
                var set = connection.prepareStatement(SET_ACCESS)) {
            set.setString(1, String.valueOf(access.everything()));
            set.setString(2, String.join(",", access.areas()));
            set.setString(3, access.uscc() == null ? "" : access.uscc());
            set.setString(4, String.valueOf(access.owesRecord()));
            set.execute();
        }
    }

    /** Nobody else will: who began the transaction has not got it yet, and the thread would keep it for ever. */
    private void end() throws SystemException {
        transactions.rollback();
    }
}
