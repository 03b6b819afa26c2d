package org.yimatong.enterprises.risk.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.risk.PresentPictures;
import org.yimatong.enterprises.risk.RiskPicture;
import org.yimatong.enterprises.risk.RiskSnapshots.Told;
import org.yimatong.enterprises.risk.parquet.ParquetTable;
import org.yimatong.kit.table.CsvWriter;

/** Writes pictures down, however many they are. */
@ApplicationScoped
class PictureFiles {

    private final PresentPictures pictures;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;

    PictureFiles(PresentPictures pictures, ObjectMapper json, TransactionSynchronizationRegistry transaction) {
        this.pictures = pictures;
        this.json = json;
        this.transaction = transaction;
    }

    /** @param snapshot name of the state that they are of */
    record PictureFile(String snapshot, Spool content) {

        RestResponse<StreamingOutput> answer(String name) {
            return ResponseBuilder.<StreamingOutput>ok(content)
                    .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                    .header("ETag", SnapshotTags.of(snapshot))
                    .build();
        }
    }

    /** To write one more picture down. */
    @FunctionalInterface
    private interface Line {
        void write(RiskPicture picture) throws IOException;
    }

    /** To write all of them down. */
    @FunctionalInterface
    private interface Writing {
        Told<Long> into(OutputStream bytes) throws IOException;
    }

    /** Remembered in the audit once an hour. */
    PictureFile geoJson(RiskFilter filter) throws IOException {
        pictures.announceMap(filter.search());
        return written(bytes -> {
            try (var text = json.createGenerator(bytes).disable(Feature.FLUSH_PASSED_TO_STREAM)) {
                text.writeStartObject();
                text.writeStringField("type", "FeatureCollection");
                text.writeArrayFieldStart("features");
                var told = tell(filter, picture -> text.writePOJO(RiskFeature.of(picture)));
                text.writeEndArray();
                end(text, told);
                return told;
            }
        });
    }

    private static void end(JsonGenerator text, Told<Long> told) throws IOException {
        text.writeStringField("snapshot", told.snapshot());
        if (told.asOf() != null) {
            text.writePOJOField("asOf", told.asOf());
        }
        text.writeEndObject();
    }

    /** Remembered in the audit; no cell begins a formula. */
    PictureFile csv(RiskFilter filter, boolean byteOrderMark) throws IOException {
        pictures.announce(filter.search());
        return written(bytes -> {
            try (var table = new CsvWriter(bytes, byteOrderMark)) {
                table.row(PictureRow.COLUMNS);
                return tell(filter, picture -> table.row(PictureRow.of(picture)));
            }
        });
    }

    /** Remembered in the audit; the file names its snapshot too. */
    PictureFile parquet(RiskFilter filter) throws IOException {
        pictures.announce(filter.search());
        return written(bytes -> {
            try (var table = new ParquetTable(bytes, PictureRow.TYPED)) {
                var told = tell(filter, picture -> table.row(PictureRow.values(picture)));
                GroupFile.note(table, told);
                return told;
            }
        });
    }

    private Told<Long> tell(RiskFilter filter, Line line) {
        return pictures.tell(filter.search(), RiskFilter.present(filter.snapshot()), picture -> {
            try {
                line.write(picture);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private PictureFile written(Writing writing) throws IOException {
        var spool = Spool.open(transaction);
        try (var bytes = spool.bytes()) {
            return new PictureFile(writing.into(bytes).snapshot(), spool);
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }
}
