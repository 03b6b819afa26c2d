package org.yimatong.enterprises.notice.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.yimatong.enterprises.notice.Notice;
import org.yimatong.enterprises.notice.NoticeRecipient;
import org.yimatong.enterprises.notice.NoticeRecipients;
import org.yimatong.kit.table.CsvWriter;

/** All recipients of a notice as a table, batch by batch. */
record RecipientsCsv(NoticeRecipients recipients, Notice notice, boolean outstanding) {

    private static final int BATCH = 1_000;

    void write(OutputStream bytes, boolean byteOrderMark) throws IOException {
        try (var csv = new CsvWriter(bytes, byteOrderMark)) {
            csv.row(RecipientView.COLUMNS);
            for (var batch = behind("");
                    !batch.isEmpty();
                    batch = behind(batch.getLast().uscc())) {
                for (var recipient : batch) {
                    csv.row(RecipientView.of(recipient, notice).cells());
                }
            }
        }
    }

    private List<NoticeRecipient> behind(String uscc) {
        return QuarkusTransaction.requiringNew().call(() -> recipients.of(notice, outstanding, uscc, BATCH));
    }
}
