package org.yimatong.inspections.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.document.content.Addressee;
import org.yimatong.inspections.document.content.DocumentKind;
import org.yimatong.inspections.document.content.EnforcementOfficer;
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
        requireReplaceable(order.replaces(), order.uscc(), order.body().kind());
        var unit = units.ofCaller(order.unit(), enterprise.area());
        var drafted = bodies.of(order);
        requireTwo(drafted.officers());
        var now = clock.instant();
        return new DocumentDraft(
                enterprise.area(),
                unit,
                new Addressee(enterprise.uscc(), enterprise.name(), drafted.representative()),
                drafted.officers(),
                now,
                LegalCalendar.dayOf(now),
                drafted.body(),
                order.replaces());
    }

    private static void requireTwo(List<EnforcementOfficer> officers) {
        var first = officers.getFirst();
        var second = officers.getLast();
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
