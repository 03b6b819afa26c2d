package org.yimatong.inspections.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import javax.sql.DataSource;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * Tells PostgreSQL, at the begin of an expert's transaction and for that transaction only, which expert it is: of the
 * consultations of its areas, an expert sees those assigned to them.
 */
@ApplicationScoped
class ExpertSetting {

    private static final Set<String> OFFICIALS = Set.of("inspector", "supervisor", "duty-officer", "analyst");

    private final DataSource database;
    private final CurrentAccess access;
    private final TransactionManager transactions;

    ExpertSetting(DataSource database, CurrentAccess access, TransactionManager transactions) {
        this.database = database;
        this.access = access;
        this.transactions = transactions;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) throws SystemException {
        var caller = access.get();
        if (!isNothingButExpert(caller)) {
            return;
        }
        try (var connection = database.getConnection();
                var set = connection.prepareStatement("select set_config('yimatong.expert', ?, true)")) {
            set.setString(1, caller.name());
            set.execute();
        } catch (SQLException e) {
            transactions.rollback(); // nobody else will: who began it has not got it yet
            throw new DatabaseFailure(e);
        }
    }

    static boolean isNothingButExpert(Access caller) {
        return caller.roles().contains("expert") && Collections.disjoint(caller.roles(), OFFICIALS);
    }
}
