package org.yimatong.inspections.inspection.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.inspections.inspection.FieldEntry;

/** An inspection with entries of it, all that a device has or a part of it. */
@Schema(name = "InspectionBundle")
record NewBundle(
        @NotNull @Valid NewInspection inspection,
        @NotNull @Size(max = 500) List<@NotNull @Valid NewEntry> entries) {

    List<FieldEntry> asEntries() {
        return IntStream.range(0, entries.size())
                .mapToObj(place -> entries.get(place).asEntry("/entries/" + place))
                .toList();
    }
}
