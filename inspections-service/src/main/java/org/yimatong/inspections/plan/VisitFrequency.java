package org.yimatong.inspections.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yimatong.inspections.enterprise.CodeColour;
import org.yimatong.kit.problem.InvalidInput;

/** How often an enterprise is looked at within the period of a plan, by the colour of its code (差异化监管). */
@Embeddable
public record VisitFrequency(
        @Column(name = "visits_green") int green,
        @Column(name = "visits_yellow") int yellow,
        @Column(name = "visits_red") int red) {

    /** @throws InvalidInput if a worse colour is looked at less often */
    public VisitFrequency {
        if (yellow < green) {
            throw new InvalidInput("/visits/yellow", "visits-fewer");
        }
        if (red < yellow) {
            throw new InvalidInput("/visits/red", "visits-fewer");
        }
    }

    int of(CodeColour colour) {
        return switch (colour) {
            case GREEN -> green;
            case YELLOW -> yellow;
            case RED -> red;
        };
    }
}
