package org.yimatong.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimatong.kit.problem.ProblemTexts;
import org.yimatong.kit.problem.RuleBroken;
import org.yimatong.kit.problem.Unavailable;

/** Every refusal of this service has its words, in both languages. */
class ProblemTextsTest {

    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("problems", Locale.ROOT);
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("problems", Locale.CHINESE);

    private static final Set<String> INPUT_ERRORS = Set.of(
            "error.unknown-enterprise",
            "error.due-on-missing",
            "error.due-on-of-passed",
            "error.deadline-missing",
            "error.major-at-once",
            "error.at-once-too-late",
            "error.item-of-general",
            "error.check-of-another",
            "error.extension-not-later",
            "error.due-on-of-extension-missing",
            "error.due-on-of-refused",
            "error.evidence-missing",
            "error.id-missing",
            "error.department-missing",
            "error.department-of-enterprise",
            "error.attachment-of-another",
            "error.unknown-checklist",
            "error.checklist-too-long",
            "error.checklist-empty",
            "error.item-key-repeated",
            "error.item-in-order-missing",
            "error.item-unit-missing",
            "error.item-range-reversed",
            "error.item-member-unfit",
            "error.officers-not-two",
            "error.officers-the-same",
            "error.present-or-absent",
            "error.drawn-or-refused",
            "error.officers-sign");

    private static final Set<String> ERRORS_OF_ATTACHMENTS = Set.of(
            "attachment-too-large",
            "media-type-unknown",
            "heic-not-readable",
            "content-unknown",
            "content-of-another-type",
            "image-unreadable",
            "image-too-many-pixels",
            "image-too-complex",
            "pdf-unreadable",
            "pdf-encrypted",
            "pdf-too-many-pages",
            "pdf-too-complex",
            "pdf-continues-behind-its-end",
            "pdf-with-script",
            "pdf-with-files",
            "pdf-with-actions",
            "attachments-too-many",
            "unknown-expert");

    private static final Set<String> ERRORS_OF_DOCUMENTS = Set.of(
            "service-time-impossible",
            "issuing-unit-foreign",
            "issuing-unit-of-another-area",
            "inspection-not-concluded",
            "document-officers-missing",
            "officers-of-inspection",
            "document-finding-unknown",
            "document-finding-named-twice",
            "document-finding-closed",
            "inspection-ends-impossibly",
            "ordering-document-unknown",
            "finding-not-ordered",
            "finding-not-reinspected",
            "same-officer",
            "document-not-replaceable",
            "unprintable-characters",
            "one-document-body",
            "refusal-missing",
            "refusal-of-accepted",
            "witnesses-missing",
            "receiver-missing",
            "receiver-of-refused",
            "publication-day-impossible",
            "decided-in-the-future",
            "amount-of-penalty",
            "validity-ends-before-it-begins");

    private static final Set<String> ERRORS_OF_PLANS = Set.of(
            "area-not-yours",
            "ends-before-it-begins",
            "visits-fewer",
            "officer-unknown",
            "officer-off-duty",
            "officer-of-another-area",
            "officer-has-conflict",
            "officer-twice",
            "inspection-not-of-task",
            "no-officer",
            "number-or-share",
            "seed-announced",
            "seed-not-announced",
            "conditions-incomplete",
            "condition-twice",
            "note-missing",
            "day-in-future",
            "inspected-before-applied");

    private static final Set<String> PREVENTION_ERRORS = Set.of(
            "error.unknown-parent",
            "error.hazard-code-fixed",
            "error.hazard-code-taken",
            "error.unit-fixed",
            "error.class-not-below",
            "error.risk-method-unknown",
            "error.factor-not-of-table",
            "error.factor-of-another-method",
            "error.work-time-missing",
            "error.work-time-of-days",
            "error.cycle-beyond-a-day",
            "error.duty-item-of-routine",
            "error.duty-item-unknown",
            "error.checked-in-future",
            "error.resumes-before-it-stops",
            "error.day-not-of-year",
            "error.day-twice",
            "error.exchange-text",
            "error.exchange-id",
            "error.exchange-time",
            "error.exchange-clock",
            "error.exchange-number",
            "error.exchange-code",
            "error.exchange-member-missing",
            "error.exchange-member-unknown",
            "error.exchange-outdated",
            "error.exchange-ahead",
            "error.exchange-deleted-before",
            "error.exchange-updated-before-created",
            "error.hazard-of-another-unit",
            "error.exchange-record-final");

    private static final String DANGER_ERRORS = """
            decimal acceptance-here acceptance-before rectified-by-nobody evidence-here measures-missing step-here
            state-behind finding-final finding-not-deleted deadline-passed deadline-here""";

    @Test
    void each_broken_rule_has_a_title_and_a_detail_and_nothing_else_has() {
        var texts = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.yimatong.inspections")
                        .that(JavaClass.Predicates.assignableTo(RuleBroken.class)
                                .or(JavaClass.Predicates.assignableTo(Unavailable.class)))
                        .stream()
                        .map(rule -> typeNamed(rule.getSimpleName()))
                        .flatMap(type -> Stream.of(type + ".title", type + ".detail"))
                        .collect(Collectors.toSet());
        texts.addAll(INPUT_ERRORS);
        ERRORS_OF_ATTACHMENTS.forEach(code -> texts.add("error." + code));
        ERRORS_OF_DOCUMENTS.forEach(code -> texts.add("error." + code));
        ERRORS_OF_PLANS.forEach(code -> texts.add("error." + code));
        texts.addAll(PREVENTION_ERRORS);
        Stream.of(DANGER_ERRORS.split("\\s+")).forEach(code -> texts.add("error.exchange-" + code));

        assertThat(ENGLISH.keySet()).isEqualTo(texts);
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(CHINESE.getLocale()).isEqualTo(Locale.CHINESE);
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void a_refused_step_reads_well_in_both_languages() {
        assertThat(ProblemTexts.detail("finding-step-refused", Locale.ENGLISH, "REINSPECTION_PASSED", 0, 2, "A, B"))
                .isEqualTo("The finding is being rectified: the step REINSPECTION_PASSED is not possible now."
                        + " Possible now: A, B.");
        assertThat(ProblemTexts.detail("finding-step-refused", Locale.CHINESE, "REINSPECTION_PASSED", 2, 0, ""))
                .isEqualTo("该隐患处于“已验收”状态，现在不能执行步骤 REINSPECTION_PASSED。流程已经结束。");
    }

    /** The type of a problem is the name of its rule: {@code DeadlinePassed} is {@code deadline-passed}. */
    private static String typeNamed(String rule) {
        return rule.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
