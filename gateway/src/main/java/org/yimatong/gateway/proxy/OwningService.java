package org.yimatong.gateway.proxy;

import java.util.Locale;
import java.util.Optional;

/** A service behind the door. */
enum OwningService {
    ENTERPRISES,
    INSPECTIONS,
    HAZARDS;

    /** The service that owns the paths with this first segment. */
    static Optional<OwningService> of(String segment) {
        return switch (segment) {
            case "enterprises",
                    "enterprise-imports",
                    "enterprise-groups",
                    "enterprise-merges",
                    "codes",
                    "code-policies",
                    "code-recomputations",
                    "code-overrides",
                    "appeals",
                    "unread-records",
                    "rating-items",
                    "rating-previews",
                    "promises",
                    "card-obligations",
                    "complaints",
                    "complaint-receipts",
                    "credentials",
                    "credential-submissions",
                    "missing-credentials",
                    "owed-credentials",
                    "areas",
                    "industry-classes",
                    "enterprise-exports",
                    "notices",
                    "notice-plans",
                    "weather-warnings",
                    "weather-rules" -> Optional.of(ENTERPRISES);
            case "findings",
                    "prevention",
                    "supervisions",
                    "inspections",
                    "inspection-bundles",
                    "waiting-inspection-entries",
                    "checklists",
                    "documents",
                    "publications",
                    "publication-ratios",
                    "penalties",
                    "administrative-permits",
                    "credit-publications",
                    "officers",
                    "inspection-plans",
                    "tasks",
                    "task-reminders",
                    "draws",
                    "resumptions",
                    "resumption-conditions",
                    "attachments",
                    "experts",
                    "consultations",
                    "calls" -> Optional.of(INSPECTIONS);
            case "hazard-sources",
                    "hazard-source-imports",
                    "hazard-source-gradings",
                    "hazardous-substances",
                    "hazard-classes",
                    "reassessments",
                    "hazard-source-clocks",
                    "hazard-source-filings",
                    "hazard-source-filing-materials",
                    "hazard-source-deregistrations",
                    "hazard-source-upward-reports",
                    "hazard-source-duties",
                    "responsible-persons",
                    "missing-responsible-persons",
                    "responsibility-duties",
                    "responsibility-weekly-items",
                    "responsibility-tasks",
                    "responsibility-rates",
                    "enterprise-hazard-levels",
                    "sensors",
                    "sensor-imports",
                    "sensor-health",
                    "online-rates",
                    "data-quality-findings",
                    "equipment",
                    "equipment-imports",
                    "cameras",
                    "camera-imports",
                    "special-operations",
                    "special-operation-counts",
                    "special-operation-comparisons",
                    "tailings-ponds",
                    "sensorthings",
                    "alarms",
                    "alarm-items",
                    "alarm-floods",
                    "alarm-acknowledgements",
                    "alarm-statistics",
                    "duty-roster",
                    "patrols",
                    "three-rates",
                    "warnings",
                    "warning-rules",
                    "alarm-escalations",
                    "alarm-notifications",
                    "notification-channels",
                    "telemetry",
                    "data-gateways",
                    "quarantined-readings",
                    "sensor-clocks" -> Optional.of(HAZARDS);
            default -> Optional.empty();
        };
    }

    /** As in metrics. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
