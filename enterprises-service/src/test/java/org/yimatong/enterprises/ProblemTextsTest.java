package org.yimatong.enterprises;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.enterprises.importing.Fault;
import org.yimatong.kit.problem.Refusal;

class ProblemTextsTest {

    private final ResourceBundle english = ResourceBundle.getBundle("problems", Locale.ROOT);
    private final ResourceBundle ofKit = ResourceBundle.getBundle("kit-problems", Locale.ROOT);
    private final ResourceBundle chinese = ResourceBundle.getBundle("problems", Locale.CHINESE);

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(chinese.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key ->
                        assertThat(chinese.getString(key)).as(key).isNotBlank().isNotEqualTo(english.getString(key)));
    }

    @Test
    void every_fault_of_a_table_has_its_text() {
        assertThat(Arrays.stream(Fault.values()).map(fault -> "error." + fault.code()))
                .allSatisfy(key -> assertThat(english.containsKey(key) || ofKit.containsKey(key))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instant-in-future",
                "day-in-future",
                "industry-unknown",
                "uscc-of-another",
                "reason-of-another-status",
                "until-before-from",
                "enterprise-unknown",
                "merged-with-itself",
                "day-out-of-range",
                "sums-too-fine",
                "valid-until-missing",
                "validity-reversed",
                "validity-too-long"
            })
    void every_fault_of_a_request_has_its_text(String code) {
        assertThat(english.keySet()).contains("error." + code);
    }

    @Test
    void every_refusal_of_this_service_has_its_texts() {
        var refusals = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.yimatong.enterprises")
                        .stream()
                        .filter(type -> type.isAssignableTo(Refusal.class))
                        .map(JavaClass::getSimpleName)
                        .map(ProblemTextsTest::problemType);

        assertThat(refusals)
                .allSatisfy(type -> assertThat(english.keySet()).contains(type + ".title", type + ".detail"));
    }

    /** {@code RectificationTooLate} is told as {@code rectification-too-late}. */
    private static String problemType(String className) {
        return className.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
