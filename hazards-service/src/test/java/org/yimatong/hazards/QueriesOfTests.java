package org.yimatong.hazards;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.yimatong.testing.access.FirstWall;

/** Lets the matrix of access take the tenant predicates out of the queries. */
@PersistenceUnitExtension
@ApplicationScoped
class QueriesOfTests implements StatementInspector {

    @Override
    public String inspect(String sql) {
        return FirstWall.inspect(sql);
    }
}
