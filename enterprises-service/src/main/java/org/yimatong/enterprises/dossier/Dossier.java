package org.yimatong.enterprises.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yimatong.enterprises.code.CodeChange;
import org.yimatong.enterprises.history.RecordedChange;

/**
 * Everything the bureau had on an enterprise at an instant.
 *
 * @param at the instant before which everything counts
 * @param code in which state its code was
 * @param records in which state each record was that there was, by type and id
 */
public record Dossier(String uscc, Instant at, Optional<CodeChange> code, List<RecordedChange> records) {}
