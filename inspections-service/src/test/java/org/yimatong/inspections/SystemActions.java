package org.yimatong.inspections;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yimatong.kit.access.AsSystem;

/** What a test does on behalf of the service itself. */
@ApplicationScoped
public class SystemActions {

    private final EntityManager database;

    SystemActions(EntityManager database) {
        this.database = database;
    }

    @AsSystem
    public <T> T inTransaction(Callable<T> action) {
        return QuarkusTransaction.requiringNew().call(action);
    }

    @AsSystem
    public void rolledBack(Runnable action) {
        QuarkusTransaction.begin();
        try {
            action.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @AsSystem
    public long count(String query, Map<String, ?> parameters) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var select = database.createNativeQuery(query, Long.class);
            parameters.forEach(select::setParameter);
            return (Long) select.getSingleResult();
        });
    }

    /** Within a transaction. */
    public int update(String statement, Map<String, ?> parameters) {
        var update = database.createNativeQuery(statement);
        parameters.forEach(update::setParameter);
        return update.executeUpdate();
    }
}
