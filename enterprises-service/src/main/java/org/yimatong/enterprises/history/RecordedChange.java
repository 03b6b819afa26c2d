package org.yimatong.enterprises.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A state that a record of an enterprise came into: who brought it there, when, and all it then said. Never changed.
 */
@Entity
@Immutable
@Table(name = "record_history")
public class RecordedChange {

    @Id
    private long position;

    private String recordType;
    private String recordId;
    private String uscc;
    private long version;
    private Instant at;
    private String byName;
    private String action;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable JsonNode state;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RecordedChange() {}

    /** Rises with every change, in the order in which they were stored. */
    public long position() {
        return position;
    }

    /** Kind of record, for example {@code enterprise}. */
    public String recordType() {
        return recordType;
    }

    /** Within its kind. */
    public String recordId() {
        return recordId;
    }

    /** Of the record, after the change. */
    public long version() {
        return version;
    }

    public Instant at() {
        return at;
    }

    /** Who made the change, by the name they sign in with. */
    public String byName() {
        return byName;
    }

    public String action() {
        return action;
    }

    /** All the record said after the change; null if it was no more. */
    public @Nullable JsonNode state() {
        return state;
    }
}
