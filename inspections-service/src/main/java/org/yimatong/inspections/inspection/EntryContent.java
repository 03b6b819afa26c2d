package org.yimatong.inspections.inspection;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.kit.problem.InputError;

/** What the device says of an inspection in one entry. Of two about the same, the later number counts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "ATTENDANCE", value = Attendance.class),
    @JsonSubTypes.Type(name = "ANSWER", value = Answer.class),
    @JsonSubTypes.Type(name = "SIGNATURE", value = Signature.class),
    @JsonSubTypes.Type(name = "CONCLUSION", value = Conclusion.class)
})
@Schema(
        name = "InspectionEntryContent",
        description = "Its member kind says which members it has",
        oneOf = {Attendance.class, Answer.class, Signature.class, Conclusion.class},
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "ATTENDANCE", schema = Attendance.class),
            @DiscriminatorMapping(value = "ANSWER", schema = Answer.class),
            @DiscriminatorMapping(value = "SIGNATURE", schema = Signature.class),
            @DiscriminatorMapping(value = "CONCLUSION", schema = Conclusion.class)
        })
public sealed interface EntryContent permits Attendance, Answer, Signature, Conclusion {

    @JsonProperty
    @Schema(required = true)
    EntryKind kind();

    /** What it is about within its kind, for example an item of the checklist. */
    String subject();

    /** Attachments it refers to; they may arrive later. */
    default List<UUID> attached() {
        return List.of();
    }

    /**
     * Where the sender finds the attachment of that place in {@link #attached()}, for example {@code /attachments/0}.
     */
    default String placeOf(String attachment) {
        return "/content" + attachment;
    }

    /** What makes no sense about it whatever the inspection is, with the pointer from here. */
    default Optional<InputError> fault() {
        return Optional.empty();
    }
}
