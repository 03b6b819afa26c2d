package org.yimatong.enterprises.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A {@link RowProblem} as an import remembers it. */
@Entity
@Table(name = "enterprise_import_problem")
public class ImportProblem {

    @Embeddable
    record Id(UUID importId, int position) {}

    @EmbeddedId
    private Id id;

    private long line;

    @Column(name = "column_name")
    private String column;

    private String code;
    private String value;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ImportProblem() {}

    static ImportProblem of(UUID importId, int position, RowProblem problem) {
        var stored = new ImportProblem();
        stored.id = new Id(importId, position);
        stored.line = problem.line();
        stored.column = problem.column();
        stored.code = problem.code();
        stored.value = problem.value();
        return stored;
    }

    /** Its place among the problems of its import, from 0. */
    public int position() {
        return id.position();
    }

    public RowProblem problem() {
        return new RowProblem(line, column, code, value);
    }
}
