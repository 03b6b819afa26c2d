package org.yimatong.enterprises.importing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yimatong.kit.table.TableRow;

/** Rows of a table that were accepted and are yet to be taken into the registry, together. */
@Entity
@Table(name = "enterprise_import_part")
class ImportPart {

    @Embeddable
    record Id(UUID importId, int position) {}

    @EmbeddedId
    private Id id;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TableRow> rows;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ImportPart() {}

    static ImportPart of(UUID importId, int position, List<TableRow> rows) {
        var part = new ImportPart();
        part.id = new Id(importId, position);
        part.rows = rows;
        return part;
    }

    List<TableRow> rows() {
        return rows;
    }
}
