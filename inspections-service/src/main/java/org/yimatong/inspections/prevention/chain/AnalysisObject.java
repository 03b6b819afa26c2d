package org.yimatong.inspections.prevention.chain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;

/** What an enterprise analyses the risks of (风险分析对象), first of all its major hazard sources. */
@Entity
public class AnalysisObject extends ChainElement<ObjectContent> {

    public static final ElementKind<ObjectContent, AnalysisObject> KIND = new ElementKind<>(
            "analysis-objects",
            AnalysisObject.class,
            "content.hazardCode",
            null,
            false,
            List.of(new ElementKind.Child("RiskUnit", "content.hazardCode")),
            AnalysisObject::new);

    @Embedded
    private ObjectContent content;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AnalysisObject() {}

    private AnalysisObject(UUID id, ElementKind.Owner owner, ObjectContent content, Stamp stamp) {
        super(id, owner, stamp);
        this.content = content;
    }

    @Override
    public ObjectContent content() {
        return content;
    }

    @Override
    protected void say(ObjectContent newer) {
        content = newer;
    }
}
