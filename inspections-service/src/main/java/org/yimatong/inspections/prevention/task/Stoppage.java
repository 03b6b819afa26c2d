package org.yimatong.inspections.prevention.task;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.yimatong.inspections.prevention.chain.ChainElement;
import org.yimatong.inspections.prevention.chain.ElementKind;
import org.yimatong.inspections.prevention.chain.Stamp;

/** A unit is stopped or under maintenance (停用、检修): nobody has to check it meanwhile. */
@Entity
public class Stoppage extends ChainElement<StoppageContent> {

    public static final ElementKind<StoppageContent, Stoppage> KIND =
            ElementKind.of("stoppages", Stoppage.class, "content.unitId", List.of(), Stoppage::new);

    @Embedded
    private StoppageContent content;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Stoppage() {}

    private Stoppage(UUID id, ElementKind.Owner owner, StoppageContent content, Stamp stamp) {
        super(id, owner, stamp);
        this.content = content;
    }

    @Override
    public StoppageContent content() {
        return content;
    }

    @Override
    protected void say(StoppageContent newer) {
        content = newer;
    }
}
