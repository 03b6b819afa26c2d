package org.yimatong.inspections;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.idempotency.Idempotent;

@AnalyzeClasses(packages = "org.yimatong.inspections", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("org.yimatong.inspections.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_domain_knows_no_transport = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..inspections..rest..",
                    "..messaging..",
                    "jakarta.ws.rs..",
                    "org.eclipse.microprofile.reactive.messaging..",
                    "org.apache.kafka..");

    @ArchTest
    static final ArchRule resources_are_not_public = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..rest");

    @ArchTest
    static final ArchRule resources_get_nothing_by_their_fields = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .beFinal()
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.ws.rs.core.Context")
            .andShould()
            .notBeAnnotatedWith("jakarta.ws.rs.QueryParam");

    @ArchTest
    static final ArchRule every_operation_declares_who_may_call_it = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(PATCH.class)
            .or()
            .areAnnotatedWith(DELETE.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(Authenticated.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule every_post_may_be_repeated =
            methods().that().areAnnotatedWith(POST.class).should().beAnnotatedWith(Idempotent.class);

    @ArchTest
    static final ArchRule every_step_says_what_it_has_seen =
            methods().that().areAnnotatedWith(PUT.class).should(takeIfMatch());

    @ArchTest
    static final ArchRule every_consumer_acts_as_the_service =
            methods().that().areAnnotatedWith(Incoming.class).should().beAnnotatedWith(AsSystem.class);

    @ArchTest
    static final ArchRule only_the_outbox_publishes = noClasses()
            .should()
            .dependOnClassesThat(are(resideInAPackage("org.apache.kafka.clients.producer..")))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Emitter.class);

    private static ArchCondition<JavaMethod> takeIfMatch() {
        return new ArchCondition<>("take If-Match") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var takes = method.getParameters().stream()
                        .flatMap(parameter -> parameter.tryGetAnnotationOfType(HeaderParam.class).stream())
                        .anyMatch(header -> header.value().equals("If-Match"));
                events.add(new SimpleConditionEvent(method, takes, method.getFullName()));
            }
        };
    }
}
