package org.yimatong.enterprises.credential.details;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a credential says beside its validity; each kind has members of its own. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "LICENCE", value = Licence.class),
    @JsonSubTypes.Type(name = "INSURANCE", value = Insurance.class),
    @JsonSubTypes.Type(name = "POST_CERTIFICATE", value = PostCertificate.class),
    @JsonSubTypes.Type(name = "STANDARDISATION", value = Standardisation.class),
    @JsonSubTypes.Type(name = "EMERGENCY_PLAN", value = EmergencyPlan.class),
    @JsonSubTypes.Type(name = "DRILL", value = Drill.class),
    @JsonSubTypes.Type(name = "OFFICIAL", value = Official.class),
    @JsonSubTypes.Type(name = "ROLE", value = Role.class)
})
@Schema(
        description = "Its member kind says which members it has",
        oneOf = {
            Licence.class,
            Insurance.class,
            PostCertificate.class,
            Standardisation.class,
            EmergencyPlan.class,
            Drill.class,
            Official.class,
            Role.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "LICENCE", schema = Licence.class),
            @DiscriminatorMapping(value = "INSURANCE", schema = Insurance.class),
            @DiscriminatorMapping(value = "POST_CERTIFICATE", schema = PostCertificate.class),
            @DiscriminatorMapping(value = "STANDARDISATION", schema = Standardisation.class),
            @DiscriminatorMapping(value = "EMERGENCY_PLAN", schema = EmergencyPlan.class),
            @DiscriminatorMapping(value = "DRILL", schema = Drill.class),
            @DiscriminatorMapping(value = "OFFICIAL", schema = Official.class),
            @DiscriminatorMapping(value = "ROLE", schema = Role.class)
        })
public sealed interface CredentialDetails
        permits Licence, Insurance, PostCertificate, Standardisation, EmergencyPlan, Drill, Official, Role {

    @JsonProperty
    @Schema(required = true)
    CredentialKind kind();

    /** What obligations tell apart within the kind, such as the post of a certificate; empty if nothing. */
    default String variety() {
        return "";
    }

    /** What it is for: of one kind, only the newest of each subject is in force. Holds no personal number. */
    default String subject() {
        return variety();
    }

    default boolean isOfSameSubjectAs(CredentialDetails other) {
        return kind() == other.kind() && subject().equals(other.subject());
    }

    /** How long it may hold at most, from its first day; null if no rule says. */
    default @Nullable Period longest() {
        return null;
    }

    /** The same with personal numbers made unreadable; masked twice, it stays as it is. */
    default CredentialDetails masked() {
        return this;
    }

    /** What masking takes away; null if nothing. */
    default @Nullable PersonalNumbers personalNumbers() {
        return null;
    }

    /** The same with these personal numbers. */
    default CredentialDetails with(PersonalNumbers numbers) {
        return this;
    }
}
