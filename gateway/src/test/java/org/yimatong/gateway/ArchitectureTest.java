package org.yimatong.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.yimatong.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("org.yimatong.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_code_view_does_not_know_how_it_is_shown = noClasses()
            .that()
            .resideInAPackage("..codeview..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx..", "..gateway.http..", "..gateway.page..");

    @ArchTest
    static final ArchRule only_the_code_view_speaks_to_kafka = noClasses()
            .that()
            .resideOutsideOfPackage("..codeview..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");
}
