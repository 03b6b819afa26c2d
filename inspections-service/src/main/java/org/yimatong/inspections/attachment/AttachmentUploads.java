package org.yimatong.inspections.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.yimatong.kit.problem.BadRequest;

/** Receives files part by part, and has them checked and kept when they are whole. */
@ApplicationScoped
public class AttachmentUploads {

    private static final Logger LOG = Logger.getLogger(AttachmentUploads.class);

    private final AttachmentRecords records;
    private final IncomingFiles files;
    private final AttachmentSettling settling;

    AttachmentUploads(AttachmentRecords records, IncomingFiles files, AttachmentSettling settling) {
        this.records = records;
        this.files = files;
        this.settling = settling;
    }

    /**
     * Takes in the part of a file that begins at the offset. When it was the last one, the file is checked and kept. No
     * transaction is open while the part is on its way.
     *
     * @param offset where the part begins: the end of what was received before
     * @param part may end anywhere, and be empty; nothing of it is read beyond the file's announced size
     * @return the attachment as it is then
     * @throws MismatchingUploadOffset if the part begins elsewhere
     * @throws AttachmentCorrupted if the whole is not the file that was announced; it is to be sent anew
     * @throws UnfitContent if the file is not one we keep
     * @throws AttachmentStorageAway if disk or store does not take it
     * @throws AttachmentChecksBusy if all of it was received, but it could not be checked yet
     */
    public Attachment receive(UUID id, long offset, InputStream part) {
        var upload = records.openAt(id, offset);
        if (upload.state() == AttachmentState.EXPECTED) {
            upload = append(id, offset, part);
        }
        return upload.awaitsCheck() ? settling.settle(upload) : upload;
    }

    /** Its place is looked at again once nobody else writes to the file. */
    private Attachment append(UUID id, long offset, InputStream part) {
        try (var file = files.open(id)) {
            var room = records.openAt(id, offset).file().bytes() - offset;
            var received = file.write(offset, part, room);
            var upload = records.received(id, offset, received.bytes());
            if (received.broken()) {
                throw new BadRequest("bad-request"); // read by nobody: who sent it is gone
            }
            return upload;
        } catch (IOException e) {
            LOG.errorf(e, "A part of attachment %s cannot be written", id);
            throw new AttachmentStorageAway();
        }
    }
}
