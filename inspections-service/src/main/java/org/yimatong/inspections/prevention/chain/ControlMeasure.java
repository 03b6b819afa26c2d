package org.yimatong.inspections.prevention.chain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;

/** What keeps a risk event from happening (管控措施). */
@Entity
public class ControlMeasure extends ChainElement<MeasureContent> {

    public static final ElementKind<MeasureContent, ControlMeasure> KIND = ElementKind.of(
            "measures",
            ControlMeasure.class,
            "content.eventId",
            List.of(new ElementKind.Child("CheckTask", "content.measureId")),
            ControlMeasure::new);

    @Embedded
    private MeasureContent content;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ControlMeasure() {}

    private ControlMeasure(UUID id, ElementKind.Owner owner, MeasureContent content, Stamp stamp) {
        super(id, owner, stamp);
        this.content = content;
    }

    @Override
    public MeasureContent content() {
        return content;
    }

    @Override
    protected void say(MeasureContent newer) {
        content = newer;
    }
}
