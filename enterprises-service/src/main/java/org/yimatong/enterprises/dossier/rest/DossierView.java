package org.yimatong.enterprises.dossier.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.code.CodeChange;
import org.yimatong.enterprises.dossier.Dossier;
import org.yimatong.enterprises.history.RecordedChange;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.policy.Reason;

/**
 * The dossier of an enterprise.
 *
 * @param at the instant before which everything counts
 * @param records by type and id, each in the state it was in
 */
record DossierView(String uscc, Instant at, @Nullable CodeState code, List<RecordState> records) {

    /**
     * How the code stood.
     *
     * @param reasons codes of the reasons, worst first
     */
    record CodeState(CodeStatus status, Instant since, List<String> reasons, int policyVersion) {

        static CodeState of(CodeChange change) {
            var evaluation = change.evaluation();
            return new CodeState(
                    evaluation.status(),
                    change.since(),
                    evaluation.reasons().stream().map(Reason::code).toList(),
                    change.policyVersion());
        }
    }

    /**
     * What a record said.
     *
     * @param since when it came into this state
     * @param by name of whoever brought it there
     */
    record RecordState(
            String type,
            String id,
            long version,
            Instant since,
            String by,
            @Nullable JsonNode state) {

        static RecordState of(RecordedChange change) {
            return new RecordState(
                    change.recordType(),
                    change.recordId(),
                    change.version(),
                    change.at(),
                    change.byName(),
                    change.state());
        }
    }

    static DossierView of(Dossier dossier) {
        return new DossierView(
                dossier.uscc(),
                dossier.at(),
                dossier.code().map(CodeState::of).orElse(null),
                dossier.records().stream().map(RecordState::of).toList());
    }
}
