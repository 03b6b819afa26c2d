package org.yimatong.hazards.tailings.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.hazards.tailings.PondRecord;
import org.yimatong.hazards.tailings.PondRecords;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Answers with the records of a pond, newest first. */
@ApplicationScoped
class PondRecordPages {

    private final PondViews views;
    private final PondRecords records;

    PondRecordPages(PondViews views, PondRecords records) {
        this.views = views;
        this.records = records;
    }

    @Transactional(TxType.MANDATORY)
    <T extends PondRecord, V> RestResponse<List<V>> of(
            Class<T> kind, UUID pond, PageRequest page, Function<T, V> view, UriInfo address) {
        views.visible(pond);
        var behind = page.after()
                .map(cursor -> new PondRecords.Place(cursor.instant(0), cursor.id(1)))
                .orElse(null);
        return Page.respond(
                records.newestFirst(kind, pond, behind, page.fetch()),
                page,
                view,
                row -> Cursor.of(row.recordedAt().toString(), row.id().toString()),
                address);
    }
}
