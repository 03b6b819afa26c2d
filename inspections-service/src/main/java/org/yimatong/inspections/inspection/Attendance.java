package org.yimatong.inspections.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.text.PlainText;

/**
 * Who of the enterprise was present, or why not.
 *
 * @param name of who was present
 * @param absentBecause if nobody was
 */
@Schema(name = "InspectionAttendance")
public record Attendance(
        @NotNull Presence role,
        @Nullable @PlainText @Size(min = 1, max = 100) String name,
        @Nullable @PlainText @Size(min = 1, max = 500) String absentBecause)
        implements EntryContent {

    @Override
    public EntryKind kind() {
        return EntryKind.ATTENDANCE;
    }

    @Override
    public String subject() {
        return role.name();
    }

    @Override
    public Optional<InputError> fault() {
        return (name == null) == (absentBecause == null)
                ? Optional.of(new InputError("/name", "present-or-absent"))
                : Optional.empty();
    }
}
