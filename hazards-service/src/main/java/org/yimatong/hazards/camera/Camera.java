package org.yimatong.hazards.camera;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.HazardSource;

/** A camera that looks at a hazard source. */
@Entity
public class Camera {

    @Id
    private UUID id;

    private String uscc;

    private String area;

    private String sourceCode;

    private String deviceId;

    private String name;

    private int width;

    private int height;

    private @Nullable String playerLink;

    private @Nullable Boolean online;

    private @Nullable Instant stateAt;

    private @Nullable Instant offlineSince;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Camera() {}

    @SuppressWarnings("NullAway.Init") // the rest by enter()
    private Camera(HazardSource source, CameraEntry entry) {
        this.id = UUID.randomUUID();
        this.uscc = source.uscc();
        this.area = source.area();
        this.deviceId = entry.deviceId();
        enter(entry);
    }

    static Camera register(HazardSource source, CameraEntry entry) {
        return new Camera(source, entry);
    }

    /** Enters the camera anew; false if nothing is different. */
    boolean correct(CameraEntry entry) {
        if (entry.equals(entry())) {
            return false;
        }
        enter(entry);
        return true;
    }

    private void enter(CameraEntry entry) {
        sourceCode = entry.sourceCode();
        name = entry.name();
        width = entry.width();
        height = entry.height();
        playerLink = entry.playerLink();
    }

    /**
     * Takes a report in; one that is older than what is known, or the same, changes nothing.
     *
     * @return whether it changed something
     */
    boolean report(boolean isOnline, Instant at) {
        if (stateAt != null && !at.isAfter(stateAt)) {
            return false;
        }
        if (isOnline) {
            offlineSince = null;
        } else if (offlineSince == null) {
            offlineSince = at;
        }
        online = isOnline;
        stateAt = at;
        return true;
    }

    public CameraEntry entry() {
        return new CameraEntry(sourceCode, deviceId, name, width, height, playerLink);
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    public String deviceId() {
        return deviceId;
    }

    /** As last reported; null if nobody ever said. */
    public @Nullable Boolean online() {
        return online;
    }

    /** When it was in that state. */
    public @Nullable Instant stateAt() {
        return stateAt;
    }

    /** Null unless it is offline. */
    public @Nullable Instant offlineSince() {
        return offlineSince;
    }
}
