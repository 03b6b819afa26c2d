package org.yimatong.hazards.source.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.yimatong.kit.table.CellProblem;

/** Why a row of an imported file was refused. */
@Entity
@IdClass(ImportProblem.Key.class)
public class ImportProblem {

    /** The row, within its import. */
    record Key(UUID importId, int line) {}

    @Id
    private UUID importId;

    @Id
    private int line;

    private String columnName;

    private String code;

    private String value;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ImportProblem() {}

    ImportProblem(UUID importId, int line, CellProblem problem) {
        this.importId = importId;
        this.line = line;
        this.columnName = problem.column();
        this.code = problem.code();
        this.value = problem.value();
    }

    public int line() {
        return line;
    }

    public String column() {
        return columnName;
    }

    public String code() {
        return code;
    }

    public String value() {
        return value;
    }
}
