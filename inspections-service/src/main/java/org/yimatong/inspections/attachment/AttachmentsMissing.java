package org.yimatong.inspections.attachment;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yimatong.kit.problem.RuleBroken;

/** A step needs attachments that have not been stored, or are of another enterprise; the problem names them. */
public class AttachmentsMissing extends RuleBroken {

    private final transient List<UUID> missing;

    AttachmentsMissing(List<UUID> missing) {
        super("attachments-missing", missing.stream().map(UUID::toString).collect(joining(", ")));
        this.missing = missing;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("missing", missing);
    }
}
