package org.yimatong.acceptance.fault;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** The databases of the services, looked into with their owners' passwords. */
public record Databases(Suite suite) {

    /** The one number that a query answers, in the database of a service, as if it could see every row. */
    public long number(Part service, String query) {
        var owner = service.database() + "_owner";
        try (var connection = DriverManager.getConnection(
                        suite.addresses().database(service),
                        owner,
                        suite.folder().password(owner));
                var statement = connection.createStatement()) {
            statement.execute("select set_config('yimatong.everything', 'true', false)");
            try (var row = statement.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("%s: %s".formatted(service, query), e);
        }
    }
}
