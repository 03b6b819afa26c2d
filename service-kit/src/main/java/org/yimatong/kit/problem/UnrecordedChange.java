package org.yimatong.kit.problem;

import java.sql.SQLException;

/**
 * A person's change that owes a record was refused by the database when it was to be committed: the operation forgot
 * the audit, which is a defect of ours. Becomes 500; which table was changed is for the log.
 */
class UnrecordedChange extends Refusal {

    /** Of the trigger that refuses it ({@code V0.6__refuse_changes_without_a_record.sql}). */
    private static final String SQLSTATE = "YA001";

    UnrecordedChange(SQLException cause) {
        super(500, "change-unrecorded");
        initCause(cause);
    }

    static boolean isToldBy(SQLException failure) {
        return SQLSTATE.equals(failure.getSQLState());
    }
}
