package org.yimatong.enterprises.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.AuditedThing;

/** Where each feature that keeps records of enterprises writes down what became of them. */
@ApplicationScoped
public class RecordHistory {

    /** Apart from the JSON of requests, so that a change there cannot rewrite the past. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final EntityManager database;
    private final CurrentAccess access;
    private final Clock clock;

    RecordHistory(EntityManager database, CurrentAccess access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Writes down the state that the record is in after a change, in the transaction of that change.
     *
     * @param thing the record; its type and id never change, its USCC is that of a registered enterprise
     * @param version of the record after the change
     * @param action what was done, a past participle such as {@code permit-renewed}
     * @param state the whole record as all who see the enterprise may see it (a record class, say): no identity
     *     numbers, phones of persons masked; null if the record is no more
     */
    @Transactional(TxType.MANDATORY)
    public void write(AuditedThing thing, long version, String action, @Nullable Object state) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var written = state == null ? null : JSON.valueToTree(state);
        database.persist(new RecordedChange(thing, version, action, written, access.get(), now));
    }
}
