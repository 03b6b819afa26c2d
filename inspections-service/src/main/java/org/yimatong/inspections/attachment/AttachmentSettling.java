package org.yimatong.inspections.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.yimatong.inspections.attachment.check.Checked;
import org.yimatong.inspections.attachment.check.ContentCheck;
import org.yimatong.inspections.attachment.check.Sha256;
import org.yimatong.inspections.attachment.check.Unfit;
import org.yimatong.inspections.attachment.store.AttachmentStore;

/** Checks files that were received as a whole, a few at once, and keeps those that are fit. */
@ApplicationScoped
class AttachmentSettling {

    private static final Logger LOG = Logger.getLogger(AttachmentSettling.class);

    private final AttachmentRecords records;
    private final IncomingFiles files;
    private final AttachmentStore store;
    private final DoubtfulContents contents;
    private final AttachmentSettings settings;
    private final Semaphore places;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    AttachmentSettling(
            AttachmentRecords records,
            IncomingFiles files,
            AttachmentStore store,
            DoubtfulContents contents,
            AttachmentSettings settings) {
        this.records = records;
        this.files = files;
        this.store = store;
        this.contents = contents;
        this.settings = settings;
        this.places = new Semaphore(settings.checksAtOnce(), true);
    }

    /**
     * @param upload of which all was received
     * @return the attachment, stored
     * @throws AttachmentStorageAway if disk or store did not take it
     */
    Attachment settle(Attachment upload) {
        if (!underWay.add(upload.id())) {
            throw new UploadRunning();
        }
        try {
            takePlace();
            try {
                return checkAndStore(upload);
            } finally {
                places.release();
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.errorf(e, "Attachment %s was received, and cannot be kept", upload.id());
            throw new AttachmentStorageAway();
        } finally {
            underWay.remove(upload.id());
        }
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(settings.checkWithin().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AttachmentChecksBusy();
    }

    private Attachment checkAndStore(Attachment upload) throws IOException {
        var id = upload.id();
        if (!isAsAnnounced(upload)) {
            return records.openAt(id, upload.receivedBytes()); // settled meanwhile
        }
        Checked content;
        try {
            content = ContentCheck.check(
                    files.of(id), upload.file().mediaType(), files.scratchOf(id), settings.pageLimit());
        } catch (Unfit unfit) {
            records.refuse(id, unfit.code());
            files.discard(id);
            throw new UnfitContent(unfit.code());
        }
        contents.note(content.sha256());
        var stored = records.store(id, content, () -> keep(content.sha256(), content.file()));
        files.discard(id);
        return stored;
    }

    /**
     * What was lost by a crash, or is another file, begins anew.
     *
     * @return false if it was settled meanwhile
     */
    private boolean isAsAnnounced(Attachment upload) throws IOException {
        UUID id = upload.id();
        var announced = upload.file();
        var received = files.isWhole(id, announced.bytes()) ? Sha256.of(files.of(id)) : "";
        if (received.equals(announced.sha256())) {
            return true;
        }
        files.discard(id); // before its sender is told: what is sent from then on is kept
        if (records.startOver(id)) {
            throw new AttachmentCorrupted(announced.sha256(), received);
        }
        return false;
    }

    private void keep(String sha256, Path content) {
        try {
            store.keep(sha256, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
