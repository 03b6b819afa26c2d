package org.yimatong.enterprises;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import org.yimatong.enterprises.card.CardColour;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.rating.RiskColour;
import org.yimatong.enterprises.weather.SignalColour;
import org.yimatong.kit.idempotency.Idempotent;

@AnalyzeClasses(packages = "org.yimatong.enterprises", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CREDENTIAL_LOOKS = "org.yimatong.enterprises.credential.rest.UnmaskingResource";

    private static final String SUBMISSION_LOOKS =
            "org.yimatong.enterprises.submission.rest.SubmissionUnmaskingResource";

    private static final String COMPLAINT_LOOKS = "org.yimatong.enterprises.complaint.rest.ComplaintUnmaskingResource";

    private static final List<Class<? extends Annotation>> ACCESS_RULES =
            List.of(RolesAllowed.class, PermitAll.class, Authenticated.class);

    private static final Set<String> COLOURS = Set.of(
            CodeStatus.class.getName(),
            RiskColour.class.getName(),
            CardColour.class.getName(),
            SignalColour.class.getName());

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("org.yimatong.enterprises.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_domain_knows_no_transport = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..rest..",
                    "..messaging..",
                    "jakarta.ws.rs..",
                    "org.apache.kafka..",
                    "org.eclipse.microprofile.reactive.messaging..");

    @ArchTest
    static final ArchRule resources_are_not_public = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..rest");

    @ArchTest
    static final ArchRule everything_is_given_in_the_constructor =
            noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule resources_keep_nothing_between_requests = fields().that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule every_operation_declares_who_may_use_it =
            methods().that(are(operations())).should(declareAnAccessRule());

    /** A stored answer would keep personal numbers once more, and hide the second look from the audit. */
    @ArchTest
    static final ArchRule every_post_but_a_look_at_personal_numbers_has_its_effect_once = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .and()
            .areNotDeclaredIn(CREDENTIAL_LOOKS)
            .and()
            .areNotDeclaredIn(SUBMISSION_LOOKS)
            .and()
            .areNotDeclaredIn(COMPLAINT_LOOKS)
            .should()
            .beAnnotatedWith(Idempotent.class);

    /** They share words and mean different things: whoever knows two of them might turn one into the other. */
    @ArchTest
    static final ArchRule no_class_knows_two_of_the_colours = classes()
            .should(new ArchCondition<>("depend on one of the four colours at most") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var known = type.getDirectDependenciesFromSelf().stream()
                            .map(dependency -> dependency.getTargetClass().getName())
                            .filter(COLOURS::contains)
                            .distinct()
                            .toList();
                    if (known.size() > 1) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " knows " + known));
                    }
                }
            });

    private static DescribedPredicate<JavaMethod> operations() {
        return DescribedPredicate.describe(
                "operations of HTTP",
                method -> method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> declareAnAccessRule() {
        return new ArchCondition<>("declare an access rule") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var declared = ACCESS_RULES.stream()
                        .anyMatch(rule -> method.isAnnotatedWith(rule)
                                || method.getOwner().isAnnotatedWith(rule));
                if (!declared) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " declares none"));
                }
            }
        };
    }
}
