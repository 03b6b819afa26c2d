package org.yimatong.inspections.prevention.task;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.yimatong.inspections.prevention.chain.ChainElement;
import org.yimatong.inspections.prevention.chain.ElementKind;
import org.yimatong.inspections.prevention.chain.Stamp;

/** A check that was done (排查记录). What was found stays as it was first said. */
@Entity
public class CheckRecord extends ChainElement<RecordContent> {

    public static final ElementKind<RecordContent, CheckRecord> KIND =
            new ElementKind<>("records", CheckRecord.class, "id", "content.taskId", true, List.of(), CheckRecord::new);

    @Embedded
    private RecordContent content;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CheckRecord() {}

    private CheckRecord(UUID id, ElementKind.Owner owner, RecordContent content, Stamp stamp) {
        super(id, owner, stamp);
        this.content = content;
    }

    @Override
    public RecordContent content() {
        return content;
    }

    @Override
    protected void say(RecordContent newer) {
        content = newer;
    }
}
