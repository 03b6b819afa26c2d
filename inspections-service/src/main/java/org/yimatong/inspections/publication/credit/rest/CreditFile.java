package org.yimatong.inspections.publication.credit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.inspections.publication.credit.CreditExport;
import org.yimatong.inspections.publication.credit.CreditFilter;
import org.yimatong.kit.table.CsvWriter;
import org.yimatong.kit.table.XlsxWriter;

/** Penalties or permits as a file to hand in. */
@ApplicationScoped
class CreditFile {

    private final CreditExport export;

    CreditFile(CreditExport export) {
        this.export = export;
    }

    RestResponse<StreamingOutput> csv(CreditFilter filter, boolean byteOrderMark) {
        export.announce(filter);
        return named(filter, "csv", bytes -> {
            try (var table = new CsvWriter(bytes, byteOrderMark)) {
                export.write(filter, table);
            }
        });
    }

    RestResponse<StreamingOutput> workbook(CreditFilter filter) {
        export.announce(filter);
        return named(filter, "xlsx", bytes -> {
            try (var table = new XlsxWriter(bytes, filter.kind().inChinese())) {
                export.write(filter, table);
            }
        });
    }

    private static RestResponse<StreamingOutput> named(CreditFilter filter, String ending, StreamingOutput content) {
        var name = filter.kind().name().toLowerCase(Locale.ROOT) + "s." + ending;
        return ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
