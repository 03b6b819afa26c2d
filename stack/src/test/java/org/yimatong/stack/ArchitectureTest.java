package org.yimatong.stack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.yimatong.stack", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("org.yimatong.stack.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_servers_do_not_know_the_suite_they_are_part_of = noClasses()
            .that()
            .resideInAnyPackage("..process..", "..postgres..", "..kafka..", "..keycloak..", "..folder..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..suite..");
}
