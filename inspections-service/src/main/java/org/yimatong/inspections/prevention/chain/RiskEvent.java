package org.yimatong.inspections.prevention.chain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.risk.RiskAssessment;
import org.yimatong.inspections.prevention.risk.RiskColour;
import org.yimatong.inspections.prevention.risk.RiskMethods;

/** What could happen in a unit (风险事件), and how grave that would be. */
@Entity
public class RiskEvent extends ChainElement<EventContent> {

    public static final ElementKind<EventContent, RiskEvent> KIND = ElementKind.of(
            "events",
            RiskEvent.class,
            "content.unitId",
            List.of(new ElementKind.Child("ControlMeasure", "content.eventId")),
            RiskEvent::new);

    /** Behind the colours. */
    static final int NOT_ASSESSED = RiskColour.values().length;

    @Embedded
    private EventContent content;

    @Embedded
    private @Nullable RiskAssessment assessment;

    /** Its place in the ledger. */
    private int colourRank = NOT_ASSESSED;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RiskEvent() {}

    private RiskEvent(UUID id, ElementKind.Owner owner, EventContent content, Stamp stamp) {
        super(id, owner, stamp);
        this.content = content;
    }

    @Override
    public EventContent content() {
        return content;
    }

    @Override
    protected void say(EventContent newer) {
        content = newer;
    }

    @Override
    protected void grade(RiskMethods methods) {
        var factors = content.risk();
        assessment = factors == null ? null : methods.assess(factors);
        colourRank = assessment == null ? NOT_ASSESSED : assessment.colour().ordinal();
    }

    /** None while nobody has graded the risk. */
    public @Nullable RiskAssessment assessment() {
        return assessment;
    }

    int colourRank() {
        return colourRank;
    }
}
