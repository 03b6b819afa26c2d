package org.yimatong.hazards.filing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.yimatong.hazards.filing.Filing;
import org.yimatong.hazards.filing.Filings;

/** Shows filings with what was decided on them. */
@ApplicationScoped
@Transactional
class FilingViews {

    private final Filings filings;

    FilingViews(Filings filings) {
        this.filings = filings;
    }

    FilingView of(Filing filing) {
        return of(List.of(filing)).getFirst();
    }

    /** In the same order. */
    List<FilingView> of(List<Filing> many) {
        var decisions = filings.decisionsOf(many.stream().map(Filing::id).toList());
        return many.stream()
                .map(filing -> FilingView.of(filing, decisions.getOrDefault(filing.id(), List.of())))
                .toList();
    }
}
