package org.yimatong.kit.problem;

import java.sql.SQLException;

/** PostgreSQL did not do what was asked. Becomes 503 when it is away, 500 otherwise. */
public class DatabaseFailure extends RuntimeException {

    public DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
