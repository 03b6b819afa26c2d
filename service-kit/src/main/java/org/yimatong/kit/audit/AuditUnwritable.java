package org.yimatong.kit.audit;

import java.sql.SQLException;
import org.yimatong.kit.problem.Unavailable;

/** The record of a change cannot be written, so that the change is not made; reading goes on. Becomes 503. */
public class AuditUnwritable extends Unavailable {

    AuditUnwritable(SQLException cause) {
        super("audit-unwritable");
        initCause(cause);
    }
}
