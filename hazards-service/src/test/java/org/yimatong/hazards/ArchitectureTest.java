package org.yimatong.hazards;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.idempotency.Idempotent;

@AnalyzeClasses(packages = "org.yimatong.hazards", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each of its readings carries its own identity. */
    private static final String TELEMETRY = "org.yimatong.hazards.telemetry.rest.TelemetryResource";

    /** A stored answer would keep the number once more, and hide a look from the audit. */
    private static final String UNMASKING = "org.yimatong.hazards.responsibility.rest.ResponsiblePersonResource";

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("org.yimatong.hazards.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_domain_knows_no_transport = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..hazards..rest..",
                    "..messaging..",
                    "jakarta.ws.rs..",
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
    static final ArchRule every_post_but_of_telemetry_and_unmasking_may_be_repeated = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .and()
            .areNotDeclaredIn(TELEMETRY)
            .and()
            .areNotDeclaredIn(UNMASKING)
            .should()
            .beAnnotatedWith(Idempotent.class);

    @ArchTest
    static final ArchRule every_consumer_acts_as_the_service =
            methods().that().areAnnotatedWith(Incoming.class).should().beAnnotatedWith(AsSystem.class);

    /** Readings are a stream from outside, not the consequence of a change: they have a log of their own. */
    @ArchTest
    static final ArchRule only_readings_pass_by_the_outbox = noClasses()
            .that()
            .resideOutsideOfPackage("..telemetry..")
            .should()
            .dependOnClassesThat(are(resideInAPackage("org.apache.kafka.clients.producer..")))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Emitter.class);

    @ArchTest
    static final ArchRule only_the_listener_speaks_mqtt = noClasses()
            .that()
            .resideOutsideOfPackage("..telemetry.mqtt..")
            .should()
            .dependOnClassesThat(are(resideInAPackage("io.vertx.mqtt..")));

    /** Blue, yellow, orange and red mean something else elsewhere. */
    @ArchTest
    static final ArchRule nobody_else_knows_the_warning_of_a_pond = noClasses()
            .that()
            .resideOutsideOfPackage("..hazards.tailings..")
            .should()
            .dependOnClassesThat(are(resideInAPackage("..hazards.tailings..")));

    @ArchTest
    static final ArchRule a_pond_knows_no_other_colour = noClasses()
            .that()
            .resideInAPackage("..hazards.tailings..")
            .should()
            .dependOnClassesThat(are(resideInAnyPackage("..hazards.warning..", "..hazards.alarm..")));
}
