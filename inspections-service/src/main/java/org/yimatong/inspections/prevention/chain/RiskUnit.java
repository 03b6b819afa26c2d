package org.yimatong.inspections.prevention.chain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;

/** A part of an analysis object that can be looked at by itself (分析单元). */
@Entity
public class RiskUnit extends ChainElement<UnitContent> {

    public static final ElementKind<UnitContent, RiskUnit> KIND = ElementKind.of(
            "units",
            RiskUnit.class,
            "content.hazardCode",
            List.of(new ElementKind.Child("RiskEvent", "content.unitId")),
            RiskUnit::new);

    @Embedded
    private UnitContent content;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RiskUnit() {}

    private RiskUnit(UUID id, ElementKind.Owner owner, UnitContent content, Stamp stamp) {
        super(id, owner, stamp);
        this.content = content;
    }

    @Override
    public UnitContent content() {
        return content;
    }

    @Override
    protected void say(UnitContent newer) {
        content = newer;
    }
}
