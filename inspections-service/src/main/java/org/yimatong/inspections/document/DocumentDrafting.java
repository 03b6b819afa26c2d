package org.yimatong.inspections.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.document.content.Addressee;
import org.yimatong.inspections.document.content.DocumentKind;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.kit.problem.InvalidInput;

/** Turns what an official wants issued into a draft, or says what is wrong with it. */
@ApplicationScoped
class DocumentDrafting {

    private final KnownEnterprises enterprises;
    private final IssuingUnits units;
    private final BodyDrafting bodies;
    private final LegalDocuments documents;
    private final Clock clock;

    DocumentDrafting(
            KnownEnterprises enterprises,
            IssuingUnits units,
            BodyDrafting bodies,
            LegalDocuments documents,
            Clock clock) {
        this.enterprises = enterprises;
        this.units = units;
        this.bodies = bodies;
        this.documents = documents;
        this.clock = clock;
    }

    DocumentDraft of(DocumentOrder order) {
        var enterprise =
                enterprises.visible(order.uscc()).orElseThrow(() -> new InvalidInput("/uscc", "unknown-enterprise"));
        requireTwo(order);
        requireReplaceable(order.replaces(), order.uscc(), order.body().kind());
        return new DocumentDraft(
                enterprise.area(),
                units.ofCaller(order.unit()),
                new Addressee(enterprise.uscc(), enterprise.name(), order.representative()),
                order.officers(),
                clock.instant(),
                LegalCalendar.today(clock),
                bodies.of(order.uscc(), order.body()),
                order.replaces());
    }

    private static void requireTwo(DocumentOrder order) {
        var first = order.officers().getFirst();
        var second = order.officers().getLast();
        if (first.certificate().equalsIgnoreCase(second.certificate())) {
            throw new InvalidInput("/officers/1/certificate", "same-officer");
        }
    }

    private void requireReplaceable(@Nullable UUID replaces, String uscc, DocumentKind kind) {
        var fits = replaces == null
                || documents
                        .visible(replaces)
                        .filter(document -> document.state() == DocumentState.WITHDRAWN
                                && document.uscc().equals(uscc)
                                && document.number().kind() == kind)
                        .isPresent();
        if (!fits) {
            throw new InvalidInput("/replaces", "document-not-replaceable");
        }
    }
}
