package org.yimatong.inspections.document.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.inspection.ConclusionKind;

/** What a document of one kind says, frozen when it is issued: later changes of a finding leave it as it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@Schema(
        oneOf = {
            DocumentBody.InspectionRecord.class,
            DocumentBody.RectificationOrder.class,
            DocumentBody.ReinspectionOpinion.class,
            DocumentBody.OnSpotDecision.class
        })
@JsonSubTypes({
    @JsonSubTypes.Type(value = DocumentBody.InspectionRecord.class, name = "INSPECTION_RECORD"),
    @JsonSubTypes.Type(value = DocumentBody.RectificationOrder.class, name = "RECTIFICATION_ORDER"),
    @JsonSubTypes.Type(value = DocumentBody.ReinspectionOpinion.class, name = "REINSPECTION_OPINION"),
    @JsonSubTypes.Type(value = DocumentBody.OnSpotDecision.class, name = "ON_SPOT_DECISION")
})
public sealed interface DocumentBody {

    @JsonIgnore
    DocumentKind kind();

    /** The findings it is about. */
    @JsonIgnore
    List<UUID> findingIds();

    /**
     * 现场检查记录.
     *
     * @param inspection the inspection it records
     * @param from by the clock of the officers' device, as {@code to}
     * @param absent who should have been present
     * @param outcome what the inspection came to
     * @param situation what was inspected and seen, in the officers' words
     * @param checked items of the checklist and what was seen of each, in the checklist's order
     * @param findings what was filed as found at it
     * @param corrections of what was said, made before the record was issued
     * @param party what the enterprise said to it, if it was asked
     */
    @Schema(name = "InspectionRecordBody")
    record InspectionRecord(
            UUID inspection,
            String place,
            Instant from,
            Instant to,
            List<Person> present,
            List<Absence> absent,
            ConclusionKind outcome,
            String situation,
            List<Checked> checked,
            List<Seen> findings,
            List<Corrected> corrections,
            @Nullable PartyWord party)
            implements DocumentBody {

        /** Somebody who should have been present, by position, and why nobody was. */
        @Schema(name = "AbsenceAtInspection")
        public record Absence(String position, String reason) {}

        /** A later correction of what was said, of one item of the checklist or of the whole. */
        @Schema(name = "CorrectedStatement")
        public record Corrected(@Nullable String item, String text, String reason) {}

        /** What the enterprise said to the record, and why it would not sign, if it would not. */
        @Schema(name = "WordOfParty")
        public record PartyWord(
                @Nullable String opinion, @Nullable Refusal refusal) {}

        /** That it would not sign, before a witness. */
        @Schema(name = "RefusalOfParty")
        public record Refusal(String reason, String witness) {}

        @Override
        public DocumentKind kind() {
            return DocumentKind.INSPECTION_RECORD;
        }

        @Override
        public List<UUID> findingIds() {
            return findings.stream().map(Seen::finding).toList();
        }
    }

    /** A finding that was seen on the spot. */
    @Schema(name = "SeenFinding")
    record Seen(UUID finding, String problem, boolean major) {}

    /** 责令限期整改指令书. */
    @Schema(name = "RectificationOrderBody")
    record RectificationOrder(
            List<Ordered> findings, @Nullable String requirements) implements DocumentBody {

        /** A finding and the last day on which the enterprise may rectify it. */
        @Schema(name = "OrderedFinding")
        public record Ordered(UUID finding, String problem, boolean major, LocalDate dueOn) {}

        @Override
        public DocumentKind kind() {
            return DocumentKind.RECTIFICATION_ORDER;
        }

        @Override
        public List<UUID> findingIds() {
            return findings.stream().map(Ordered::finding).toList();
        }
    }

    /**
     * 整改复查意见书.
     *
     * @param order the document that ordered the rectification
     */
    @Schema(name = "ReinspectionOpinionBody")
    record ReinspectionOpinion(
            UUID order,
            String orderNumber,
            LocalDate orderedOn,
            List<Reinspected> findings,
            @Nullable String conclusion)
            implements DocumentBody {

        /**
         * A finding and what the re-inspection saw.
         *
         * @param dueOn the new deadline, if it was not rectified
         */
        @Schema(name = "ReinspectedFinding")
        public record Reinspected(
                UUID finding,
                String problem,
                LocalDate reinspectedOn,
                boolean passed,
                String comment,
                @Nullable LocalDate dueOn) {}

        @Override
        public DocumentKind kind() {
            return DocumentKind.REINSPECTION_OPINION;
        }

        @Override
        public List<UUID> findingIds() {
            return findings.stream().map(Reinspected::finding).toList();
        }
    }

    /**
     * 现场处理措施决定书.
     *
     * @param findings on which it rests
     */
    @Schema(name = "OnSpotDecisionBody")
    record OnSpotDecision(LocalDate inspectedOn, List<Seen> findings, String legalBasis, List<Measure> measures)
            implements DocumentBody {

        @Override
        public DocumentKind kind() {
            return DocumentKind.ON_SPOT_DECISION;
        }

        @Override
        public List<UUID> findingIds() {
            return findings.stream().map(Seen::finding).toList();
        }
    }
}
