package org.yimatong.inspections.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.Refusal;

/** Takes in an inspection and its entries in one go; what is refused of it does not hinder the rest. */
@ApplicationScoped
@Transactional
public class BundleService {

    /**
     * What came of a part of a bundle.
     *
     * @param isNew whether it had not arrived before; false also if it was refused
     * @param refusal null if it is kept
     */
    public record Part(boolean isNew, @Nullable Refusal refusal) {}

    /** What came of each part; those of the entries in their order. */
    public record Outcome(Part inspection, List<Part> entries) {}

    private final InspectionService inspections;
    private final EntryService entries;

    BundleService(InspectionService inspections, EntryService entries) {
        this.inspections = inspections;
        this.entries = entries;
    }

    public Outcome take(UUID id, Visit visit, List<FieldEntry> said) {
        var inspection = attempt(() -> inspections.file(id, visit).isNew());
        return new Outcome(
                inspection,
                said.stream()
                        .map(entry -> attempt(
                                () -> entries.keep(id, visit.uscc(), entry).isNew()))
                        .toList());
    }

    private static Part attempt(BooleanSupplier part) {
        try {
            return new Part(part.getAsBoolean(), null);
        } catch (Refusal refusal) {
            if (QuarkusTransaction.isRollbackOnly()) {
                throw refusal; // the database refused it, and with it the whole bundle
            }
            return new Part(false, refusal);
        }
    }
}
